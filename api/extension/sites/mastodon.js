/** Mastodon: posts and replies, on its best known server and on those added in the options. */
export default {
  id: "mastodon", name: "Mastodon", platform: "mastodon", hosts: ["mastodon.social"],
  editors: ".compose-form textarea, textarea.autosuggest-textarea__textarea, .compose-form .spoiler-input__input",
  posts: '.compose-form__submit button, .compose-form button[type="submit"]',
  shortcut: true,
};
