/**
 * The sites whose composers are watched, one module each:
 *   id, name, platform   (platform: as the API names it)
 *   hosts                names of the site; the manifest lists them too
 *   editors, not         selectors of what is written in, and of what is none of our business
 *   posts, words         selectors of buttons that publish, and what such buttons say
 *   enter                selector of editors where Enter alone publishes
 *   shortcut             whether Control or Command and Enter publishes
 */

import bluesky from "./bluesky.js";
import facebook from "./facebook.js";
import instagram from "./instagram.js";
import linkedin from "./linkedin.js";
import mastodon from "./mastodon.js";
import threads from "./threads.js";
import x from "./x.js";

export const SITES = [x, linkedin, facebook, instagram, threads, bluesky, mastodon];

/** The site of a host name; other hosts are there only because they were added as Mastodon's. */
export const siteOf = (host) => SITES.find((each) => each.hosts.includes(host)) ?? mastodon;
