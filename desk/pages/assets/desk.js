// Makes the desk's pages nicer; every one of them works without.
"use strict";

// A question before a button that cannot be undone: <button data-sure="Er du sikker?">
document.addEventListener("submit", (event) => {
  const sure = event.submitter?.dataset.sure;
  if (sure && !window.confirm(sure)) event.preventDefault();
});
