"use strict";
{
  const form = document.querySelector(".filter");
  const cards = [...document.querySelectorAll(".card")];
  const count = document.querySelector("#count");
  const wanted = (name) => form.elements[name]?.value ?? "";
  const fits = ({ dataset }) =>
    (!wanted("verdict") || dataset.verdict === wanted("verdict")) &&
    (!wanted("rule") || dataset.rules.split(" ").includes(wanted("rule"))) &&
    (!wanted("platform") || dataset.platform === wanted("platform")) &&
    (!wanted("from") || (dataset.date && dataset.date >= wanted("from"))) &&
    (!wanted("to") || (dataset.date && dataset.date <= wanted("to")));
  const narrow = () => {
    let shown = 0;
    for (const card of cards) {
      const fit = fits(card);
      card.hidden = !fit;
      shown += fit;
    }
    const all = cards.length.toLocaleString("en-GB");
    count.textContent = shown === cards.length
      ? `All ${all} shown.` : `${shown.toLocaleString("en-GB")} of ${all} shown.`;
  };
  if (form) {
    form.hidden = false;
    form.addEventListener("input", narrow);
    form.addEventListener("submit", (event) => event.preventDefault());
    form.addEventListener("reset", () => setTimeout(narrow));
    narrow();
  }
}
