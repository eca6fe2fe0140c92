/** The mark on the toolbar button: a number or sign, a colour, and the same in words. */

const LOOKS = {
  block: ["#9f2019", "must change"],
  review: ["#845000", "should change"],
  trouble: ["#4d5752", ""],
};

export async function showReport(tabId, { verdict, findings, complete }) {
  const open = findings.filter((each) => !each.acknowledged && each.severity !== "advice");
  if (verdict === "ok") return set(tabId, "✓", "#0c5a4a", "postlint: nothing stands in the way");
  const [colour, words] = LOOKS[verdict];
  const worst = open.filter((each) => verdict !== "block" || each.severity === "error").length;
  const title = worst ? `postlint: ${worst} ${words}` : "postlint: not everything could be checked";
  return set(tabId, worst || complete ? String(open.length) : "?", colour, title);
}

export const showTrouble = (tabId, message) => set(tabId, "–", LOOKS.trouble[0], `postlint: not checked. ${message}`);

export const clear = (tabId) => set(tabId, "", LOOKS.trouble[0], "postlint");

async function set(tabId, text, color, title) {
  try {
    await Promise.all([
      chrome.action.setBadgeText({ tabId, text }),
      chrome.action.setBadgeBackgroundColor({ tabId, color }),
      chrome.action.setBadgeTextColor({ tabId, color: "#ffffff" }),
      chrome.action.setTitle({ tabId, title }),
    ]);
  } catch {
    // The tab has been closed meanwhile.
  }
}
