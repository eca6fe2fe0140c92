/** How long a post is by its platform's own count; the rules of linter/counting.py. */

const LINK = 23;
const LIGHT = [[0, 4351], [8192, 8205], [8208, 8223], [8242, 8247]];
const SCHEME_LINK = /\b(?:[a-z][a-z0-9+.-]{1,15}:\/\/|www\.)[^\s<>"]*[^\s<>"'.,;:!?)\]}]/giu;
const BARE_LINK = /(?<![\p{L}\p{N}@._-])[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?(?:\.[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?)*\.(?:com|org|net|edu|gov|int|info|biz|app|dev|blog|news|ac|uk|ie|io|co|me|tv|eu|de|fr|es|it|nl|be|ch|at|se|no|dk|fi|pl|pt|gr|in|cn|jp|kr|au|nz|ca|us|za|br|mx|ly|gl|be|page|site|online|shop|london)(?![\p{L}\p{N}-])(?:[/?][^\s<>"]*[^\s<>"'.,;:!?)\]}])?/giu;
const REMOTE = /@[\p{L}\p{N}_.-]+(@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+)/gu;

const segmenter = new Intl.Segmenter("en", { granularity: "grapheme" });
const graphemes = (text) => Array.from(segmenter.segment(text), (each) => each.segment);
const bytes = (text) => new TextEncoder().encode(text).length;

function isEmoji(cluster) {
  const first = cluster.codePointAt(0);
  if (/[\u20e3\ufe0f]/u.test(cluster) || first >= 0x1f000) return !/^[\p{L}\p{M}]/u.test(cluster);
  return [...cluster].length > 1 && /^\p{So}/u.test(cluster);
}

function countX(text) {
  let links = 0;
  const cut = () => { links += 1; return ""; };
  const rest = text.normalize("NFC").replace(SCHEME_LINK, cut).replace(BARE_LINK, cut);
  let weight = links * LINK;
  for (const cluster of graphemes(rest)) {
    if (isEmoji(cluster)) { weight += 2; continue; }
    for (const character of cluster) {
      const point = character.codePointAt(0);
      weight += LIGHT.some(([low, high]) => low <= point && point <= high) ? 1 : 2;
    }
  }
  return weight;
}

function countMastodon(text) {
  let links = 0;
  const rest = text
    .replace(SCHEME_LINK, (link) => { if (!link.includes("://")) return link; links += 1; return ""; })
    .replace(REMOTE, (whole, server) => whole.slice(0, -server.length));
  return graphemes(rest).length + links * LINK;
}

const countThreads = (text) =>
  graphemes(text).reduce((sum, each) => sum + (isEmoji(each) ? bytes(each) : [...each].length), 0);

const COUNTS = {
  x: countX,
  bluesky: (text) => graphemes(text).length,
  mastodon: countMastodon,
  threads: countThreads,
  youtube: bytes,
};

/** The length of a text as a platform counts it. */
export function length(platform, text) {
  return (COUNTS[platform] ?? ((each) => each.length))(text);
}

/** Whether a text is too long for a platform in a way its count does not show. */
export const tooManyBytes = (platform, text) => platform === "bluesky" && bytes(text) > 3000;
