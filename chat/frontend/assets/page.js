// What Chainlit's page lacks for this use: names for its controls, a live region, our own buttons for photo and file,
// telephone links, and a way back when the net or the visit is gone. It sets attributes on Chainlit's elements and never
// moves or removes them, so React never loses track of them.
const global = globalThis;
window.transports = ["websocket"];

(() => {
  "use strict";
  try { localStorage.setItem("vite-ui-theme", "light"); } catch { /* private mode: light is the default anyway */ }
  let words = {};
  let epoch = null;
  const $ = (selector, root = document) => root.querySelector(selector);
  const $$ = (selector, root = document) => [...root.querySelectorAll(selector)];
  const set = (element, name, value) => {
    if (element && value && element.getAttribute(name) !== value) element.setAttribute(name, value);
  };

  function nameThings() {
    set($("#chat-input"), "aria-label", words.input);
    set($("#chat-input"), "placeholder", words["input-short"]);
    const send = $("#message-composer > .mb-1") ? words.explain : words.send;
    set($("#chat-submit"), "aria-label", send);
    set($("#chat-submit"), "data-label", send);
    for (const icon of $$("#message-composer svg")) set(icon, "aria-hidden", "true");  // their buttons have names
    set($("#stop-button"), "aria-label", words.stop);
    for (const button of $$("#upload-button, #upload-button-loading")) set(button, "aria-label", words.file);
    for (const input of $$("#root input[type=file]")) { set(input, "aria-label", words.file); set(input, "tabindex", "-1"); }
    for (const button of $$("#message-composer button:not([id]):not([aria-label])")) set(button, "aria-label", words.remove);
    set($("section[aria-live]"), "aria-label", words.notices);
    const list = $(".step")?.parentElement;
    set(list, "role", "log");
    set(list, "aria-live", "polite");
    set(list, "aria-label", words.messages);
    for (const part of $$(".message-content [role=article]")) part.removeAttribute("role");
    for (const quote of $$(".message-content blockquote")) {
      const language = languageOf(quote);
      set(quote, "lang", language);
      set(quote, "dir", ["ar", "fa", "ur"].includes(language) ? "rtl" : "ltr");
    }
    for (const link of $$('[id^="step-bk-answer"] .message-content a[target=_blank]')) set(link, "lang", languageOf(link));
    for (const link of $$('.message-content a[href^="#tel-"]')) {
      link.setAttribute("href", "tel:" + link.getAttribute("href").slice(5));
      link.removeAttribute("target");
    }
    for (const link of $$('.message-content a[href^="#word-"]')) {
      link.removeAttribute("target");
      set(link, "role", "button");
      set(link, "aria-haspopup", "dialog");
    }
    for (const link of $$('.message-content a[href^="/"]')) link.removeAttribute("target");
    for (const link of $$('.message-content a[target=_blank]')) set(link, "rel", "noopener noreferrer");
    for (const button of $$('.ai-message button[id*="-open-"]')) nameOpened(button);
    for (const toast of $$("[data-sonner-toast]")) translate(toast);
    keepFocus();
    $("#bk-bar").inert = !$("#upload-button-input");
    $("#bk-offline").hidden = navigator.onLine && !$("#session-error");
  }

  // An answer's id names the language of its quote; a letter's own words are Danish.
  function languageOf(element) {
    const named = element.closest('[id^="step-bk-answer"]')?.id.split("-")[5];
    return /^[a-z]{2,3}$/.test(named ?? "") ? named : "da";
  }

  // A button that opens a bubble tells whether it is open.
  function nameOpened(button) {
    const named = /^bk-(?:write|ways)-(\w+-\d+)-open-(.+)$/.exec(button.id);
    if (named && named[2] !== "more") set(button, "aria-expanded", String(Boolean(document.getElementById(`step-bk-opened-first-${named[2]}-${named[1]}`))));
  }

  // The text to send goes to the clipboard here, never to the server. Where a browser does not let us, the text is
  // marked, so that one press copies it.
  async function copy(event) {
    const button = event.target.closest?.('.ai-message button[id*="-copy"]');
    const quote = button && $("blockquote", button.closest('[id^="step-bk-opened"]'));
    if (!quote) return;
    event.stopImmediatePropagation();
    event.preventDefault();
    const text = [...quote.children].map((line) => line.textContent.trim().replaceAll("\u2060", "")).filter(Boolean).join("\n");
    let copied = false;
    try { await navigator.clipboard.writeText(text); copied = true; } catch { copied = copyMarked(quote, text); }
    say(copied ? words.copied : words.marked);
  }

  // An official word says what it means: the card's own explanation of it, in the chosen language, where the word was tapped.
  let tapped = null;
  function explain(event) {
    const link = event.target.closest?.('.message-content a[href^="#word-"]');
    if (!link || (event.type === "keydown" && event.key !== " ")) return;
    event.preventDefault();
    const name = link.getAttribute("href").slice("#word-".length);
    const found = $(`[id^="step-bk-card-words-"][id$="-${CSS.escape(name.replace(/^([\w]+-\d+)-/, "$1-word-"))}"] .message-content`);
    if (!found) return;
    const lines = $$(".leading-7, p", found).map((one) => one.textContent.trim()).filter(Boolean);
    $("#bk-word div").replaceChildren(...lines.map((line) => Object.assign(document.createElement("p"), { textContent: line })));
    tapped = link;
    $("#bk-word").showModal();
  }

  function copyMarked(quote, text) {
    getSelection().selectAllChildren(quote);
    const give = (event) => { event.clipboardData.setData("text/plain", text); event.preventDefault(); };
    document.addEventListener("copy", give);
    try { return document.execCommand("copy"); } catch { return false; } finally { document.removeEventListener("copy", give); }
  }

  let saying = 0;
  function say(text) {
    clearTimeout(saying);
    $("#bk-said").textContent = text;
    saying = setTimeout(() => { $("#bk-said").textContent = ""; }, 8000);
  }

  // A pressed button may be gone or made anew: whoever uses the keyboard goes on from there, not from the page's top. Chainlit
  // takes a bubble away before it sets it anew, so the focus waits in what stands there, and returns when the button does.
  let pressed = "";
  let bubble = "";
  let asked = 0;
  let waits = null;
  const questions = () => $$('.step[data-step-type="user_message"] .bg-accent');
  function press(event) {
    const button = event.target.closest?.(".ai-message button");
    if (!button) return;
    pressed = button.id;
    bubble = button.closest('[id^="step-"]')?.id ?? "";
    asked = questions().length;
  }
  function keepFocus() {
    if (!pressed || ![document.body, waits].includes(document.activeElement)) return;
    const again = document.getElementById(pressed);
    const said = questions();
    const stands = again ?? (said.length > asked ? said.at(-1) : document.getElementById(bubble)) ?? $("#bk-main");
    if (stands === document.activeElement) return;
    waits = again ? null : stands;
    if (waits) set(waits, "tabindex", "-1");
    stands.focus({ preventScroll: true });
  }

  // Chainlit writes some reasons for refusing a file in English only.
  function translate(toast) {
    const walk = document.createTreeWalker(toast, NodeFilter.SHOW_TEXT);
    for (let node = walk.nextNode(); node; node = walk.nextNode()) {
      const said = node.nodeValue;
      if (/^File type must be|^File has an invalid/.test(said)) node.nodeValue = words.badType;
      else if (/^File is larger than|^File is (bigger|too large)/.test(said)) node.nodeValue = words.tooLarge;
      else if (/^Too many files/.test(said)) node.nodeValue = words.tooMany;
      else if (/^(ClientError|TypeError|Error|Failed to fetch|NetworkError|Load failed)|Upload (error|failed)/.test(said)) node.nodeValue = words.failed;
    }
  }

  // Our own buttons hand their files to Chainlit's input, so that they wait beside the text as its own do.
  function handOver(event) {
    const inputs = $$("#upload-button-input");
    if (!inputs.length || !event.target.files.length) return;
    const files = new DataTransfer();
    for (const file of event.target.files) files.items.add(file);
    inputs[0].files = files.files;
    inputs[0].dispatchEvent(new Event("change", { bubbles: true }));
    event.target.value = "";
    $("#chat-submit")?.focus();
  }

  // A visit that is over (deleted elsewhere, idle too long, the server restarted) must not stay on the screen.
  async function checkVisit() {
    if (!$("#session-error") || !navigator.onLine) return;
    try {
      const answer = await fetch("/visit/alive", { cache: "no-store" });
      if (answer.status === 401) location.reload();
    } catch { /* still no net: Chainlit keeps trying */ }
  }

  function onMessage(event) {
    if (event.source !== window || typeof event.data?.brevklarEpoch !== "string") return;
    if (epoch !== null && epoch !== event.data.brevklarEpoch) location.reload();
    epoch = event.data.brevklarEpoch;
  }

  // After a switch of language or level the reader is where they were, and what they had begun to write is still there. It is kept
  // for the one moment between the two pages only.
  let switched = null;
  function keepPlace() {
    const scroller = () => $(".step")?.closest(".overflow-y-auto");
    for (const form of $$(".bk-languages, .bk-level")) {
      form.addEventListener("submit", () => {
        sessionStorage.setItem("bk-focus", form.matches(".bk-level") ? ".bk-level button" : ".bk-language summary");
        sessionStorage.setItem("bk-place", String(scroller()?.scrollTop ?? 0));
        sessionStorage.setItem("bk-draft", $("#chat-input")?.value ?? "");
      });
    }
    const place = Number(sessionStorage.getItem("bk-place") ?? NaN);
    let draft = sessionStorage.getItem("bk-draft");
    const focus = sessionStorage.getItem("bk-focus") ?? ".bk-language summary";
    for (const kept of ["bk-place", "bk-draft", "bk-focus"]) sessionStorage.removeItem(kept);
    if (Number.isNaN(place)) return;
    switched = $(focus);
    switched?.focus({ preventScroll: true });
    const until = Date.now() + 2500;
    const timer = setInterval(() => {
      const box = scroller();
      if (box && box.scrollHeight > place + box.clientHeight) box.scrollTop = place;
      if (draft && box && write(draft)) draft = "";
      if (Date.now() > until + (draft ? 20_000 : 0)) clearInterval(timer);
    }, 120);
  }

  // The list of languages closes as a menu does: by Escape, or by a press beside it.
  function closeLanguages(event) {
    const list = $(".bk-language[open]");
    if (!list || (event.type === "keydown" ? event.key !== "Escape" : list.contains(event.target))) return;
    list.open = false;
    if (event.type === "keydown") $("summary", list).focus();
  }

  // Writes into Chainlit's text field as a hand would; React takes no notice of a value that is merely set.
  function write(text) {
    const input = $("#chat-input");
    if (!input || input.value) return Boolean(input);
    Object.getOwnPropertyDescriptor(Object.getPrototypeOf(input), "value").set.call(input, text);
    return input.dispatchEvent(new Event("input", { bubbles: true }));
  }

  // Chainlit puts the cursor in the text field at the start: a keyboard would hide the first lines, and skip the header.
  let begun = false;
  for (const name of ["pointerdown", "keydown"]) window.addEventListener(name, () => { begun = true; }, { capture: true, once: true });
  document.addEventListener("focusin", (event) => {
    if (begun || event.target.id !== "chat-input") return;
    if (switched) return switched.focus({ preventScroll: true });
    document.body.tabIndex = -1;
    document.body.focus();
    document.body.removeAttribute("tabindex");
  });

  window.addEventListener("message", onMessage);
  document.addEventListener("DOMContentLoaded", () => {
    words = JSON.parse($("#page-words").textContent);
    $(".bk-delete").addEventListener("submit", (event) => { if (!confirm(words.sure)) event.preventDefault(); });
    for (const input of $$("#bk-photo, #bk-file")) input.addEventListener("change", handOver);
    document.addEventListener("focusin", press);
    for (const name of ["pointerdown", "keydown"]) {
      document.addEventListener(name, (event) => { if (!event.target.closest?.(".ai-message button")) pressed = ""; }, true);
    }
    document.addEventListener("click", copy, true);
    for (const name of ["click", "keydown"]) document.addEventListener(name, explain);
    $("#bk-word").addEventListener("close", () => tapped?.focus());
    $("#bk-word").addEventListener("click", (event) => { if (event.target === event.currentTarget) event.currentTarget.close(); });
    for (const name of ["pointerdown", "keydown"]) document.addEventListener(name, closeLanguages);
    for (const name of ["online", "offline"]) window.addEventListener(name, nameThings);
    let waiting = false;
    new MutationObserver(() => {
      if (waiting) return;
      waiting = true;
      requestAnimationFrame(() => { waiting = false; nameThings(); });
    }).observe(document.body, { childList: true, subtree: true, attributes: true, attributeFilter: ["href", "id"] });
    setInterval(checkVisit, 3000);
    keepPlace();
    nameThings();
  });
})();
