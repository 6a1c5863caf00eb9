// Makes the desk's pages nicer; every one of them works without.
"use strict";

// A question before a button that cannot be undone: <button data-sure="Er du sikker?">
document.addEventListener("submit", (event) => {
  const sure = event.submitter?.dataset.sure;
  if (sure && !window.confirm(sure)) event.preventDefault();
});

// Work under way tells how far it is: <section id="live" data-live="/desk/…"> takes the section of that page in its
// place, until that has no data-live any more.
const follow = async () => {
  const live = document.querySelector("#live[data-live]");
  if (!live) return;
  try {
    const answer = await fetch(live.dataset.live, { credentials: "same-origin" });
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const next = answer.ok && page.querySelector("#live");
    if (next) live.replaceWith(document.importNode(next, true));
  } catch { /* the next time */ }
  setTimeout(follow, 1500);
};
follow();

// A button that prints is there only where it can: <button type="button" data-print hidden>
for (const button of document.querySelectorAll("button[data-print]")) {
  button.hidden = false;
  button.addEventListener("click", () => window.print());
}
