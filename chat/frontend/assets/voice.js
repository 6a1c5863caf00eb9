// Reads the page aloud, sentence by sentence, with the browser's own voices or else the server's; and records a question,
// whose words are put into the text field for its writer to correct. Marks what is read without touching the elements.
(() => {
  "use strict";
  const $ = (selector, root = document) => root.querySelector(selector);
  const $$ = (selector, root = document) => [...root.querySelectorAll(selector)];
  const RATES = [1, 1.25, 1.5, 0.75];
  const BLOCKS = "h2, h3, li, .leading-7, p";
  const LONGEST = 60;
  let words = {};
  let queue = [];
  let at = 0;
  let rate = 1;
  let playing = false;
  let turn = 0;
  const audio = new Audio();

  // --- what is read ----------------------------------------------------------------------------------

  // The sentences from a block on: their text, language and place.
  function sentences(from) {
    const blocks = $$(".step .message-content").flatMap((message) => $$(BLOCKS, message).filter((one) => !one.querySelector(BLOCKS)));
    const first = Math.max(0, blocks.indexOf(from));
    return blocks.slice(first).filter((one) => one.checkVisibility?.() ?? true).flatMap(split);
  }

  function split(block) {
    const nodes = [];
    const walk = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
    for (let node = walk.nextNode(); node; node = walk.nextNode()) nodes.push(node);
    const text = nodes.map((node) => node.nodeValue).join("");
    const language = block.closest("[lang]")?.lang || document.documentElement.lang;
    const parts = globalThis.Intl?.Segmenter ? [...new Intl.Segmenter(language, { granularity: "sentence" }).segment(text)] : [{ segment: text, index: 0 }];
    return parts.filter((part) => /[\p{L}\p{N}]/u.test(part.segment)).map((part) => ({
      block, language, text: part.segment.replaceAll(/[\u2060\u2066-\u2069]/g, "").trim(), range: rangeOf(nodes, part.index, part.index + part.segment.length),
    }));
  }

  function rangeOf(nodes, start, end) {
    const range = document.createRange();
    let passed = 0;
    let begun = false;
    for (const node of nodes) {
      const length = node.nodeValue.length;
      if (!begun && start < passed + length) { range.setStart(node, start - passed); begun = true; }
      if (begun && end <= passed + length) { range.setEnd(node, end - passed); return range; }
      passed += length;
    }
    return range;
  }

  // The first block that stands whole on the screen.
  function firstSeen() {
    const top = $("#bk-main").getBoundingClientRect().top;
    return $$(".step .message-content").flatMap((message) => $$(BLOCKS, message)).find((one) => !one.querySelector(BLOCKS) && one.getBoundingClientRect().top >= top - 4);
  }

  // --- reading ---------------------------------------------------------------------------------------

  const voiceFor = (language) => globalThis.speechSynthesis?.getVoices().find((one) => one.lang.toLowerCase().split(/[-_]/)[0] === language);
  const canRead = (language) => Boolean(voiceFor(language)) || words.voice.speaks.includes(language);

  async function voicesLoaded() {
    if (!globalThis.speechSynthesis || speechSynthesis.getVoices().length) return;
    await new Promise((done) => {
      speechSynthesis.addEventListener("voiceschanged", done, { once: true });
      setTimeout(done, 800);
    });
  }

  async function open(from) {
    await voicesLoaded();
    if (!canRead(document.documentElement.lang)) return say(words.voice.none);
    queue = sentences(from ?? firstSeen());
    if (!queue.length) return;
    $("#bk-player").hidden = false;
    $("#bk-listen").setAttribute("aria-expanded", "true");
    at = 0;
    play();
    if (!from) $("#bk-play").focus();
  }

  function close() {
    hush();
    queue = [];
    mark(null);
    $("#bk-player").hidden = true;
    $("#bk-listen").setAttribute("aria-expanded", "false");
  }

  function hush() {
    turn += 1;
    playing = false;
    globalThis.speechSynthesis?.cancel();
    audio.pause();
    name();
  }

  function play() {
    hush();
    const item = queue[at];
    if (!item) return close();
    if (!item.block.isConnected) return again();
    playing = true;
    name();
    mark(item);
    const mine = turn;
    const next = () => { if (mine === turn) { at += 1; play(); } };
    const voice = voiceFor(item.language);
    if (voice) return withBrowser(item, voice, next);
    if (words.voice.speaks.includes(item.language)) return void withServer(item, next, mine);
    next();  // Danish words where there is no Danish voice: they stand on the page
  }

  function withBrowser(item, voice, next) {
    const said = new SpeechSynthesisUtterance(item.text);
    Object.assign(said, { voice, lang: voice.lang, rate });
    said.addEventListener("end", next);
    speechSynthesis.speak(said);
  }

  async function withServer(item, next, mine) {
    try {
      const answer = await fetch("/voice/speak", { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify({ text: item.text, language: item.language }) });
      if (!answer.ok) throw new Error(String(answer.status));
      const sound = URL.createObjectURL(await answer.blob());
      if (mine !== turn) return;
      audio.src = sound;
      audio.playbackRate = rate;
      audio.onended = () => { URL.revokeObjectURL(sound); next(); };
      await audio.play();
    } catch {
      if (mine === turn) { close(); say(words.voice.none); }
    }
  }

  // The page changed while it was read: go on at the same words.
  function again() {
    const text = queue[at].text;
    queue = sentences(null);
    at = queue.findIndex((one) => one.text === text);
    if (at < 0) return close();
    play();
  }

  // To the first sentence of the next or the last message.
  function jump(step) {
    const message = (item) => item?.block.closest(".message-content");
    let to = at;
    if (step < 0) {
      while (to > 0 && message(queue[to - 1]) === message(queue[at])) to -= 1;
      if (to === at && to > 0) for (to -= 1; to > 0 && message(queue[to - 1]) === message(queue[to]);) to -= 1;
    } else while (to < queue.length && message(queue[to]) === message(queue[at])) to += 1;
    at = Math.min(to, queue.length - 1);
    play();
  }

  function faster() {
    rate = RATES[(RATES.indexOf(rate) + 1) % RATES.length];
    if (playing) play(); else name();
  }

  function mark(item) {
    globalThis.CSS?.highlights?.delete("bk-spoken");
    for (const one of $$("[data-spoken]")) one.removeAttribute("data-spoken");
    if (!item) return;
    if (globalThis.CSS?.highlights && globalThis.Highlight) CSS.highlights.set("bk-spoken", new Highlight(item.range));
    item.block.setAttribute("data-spoken", "");
    item.block.scrollIntoView({ block: "nearest" });
  }

  function name() {
    const button = $("#bk-play");
    if (!button) return;
    button.setAttribute("aria-label", playing ? words.voice.pause : words.voice.on);
    button.dataset.playing = String(playing);
    const speed = new Intl.NumberFormat(document.documentElement.lang).format(rate);
    $("#bk-rate").textContent = `${speed} ×`;
    $("#bk-rate").setAttribute("aria-label", `${words.voice.speed}: ${speed}`);
  }

  // --- recording -------------------------------------------------------------------------------------

  let recorder = null;
  let timer = 0;

  async function record() {
    if (recorder) return recorder.stop();
    close();
    let stream;
    try { stream = await navigator.mediaDevices.getUserMedia({ audio: true }); } catch { return say(words.voice.forbidden); }
    const type = ["audio/webm", "audio/mp4", "audio/ogg"].find((one) => MediaRecorder.isTypeSupported(one)) ?? "";
    const parts = [];
    recorder = new MediaRecorder(stream, type ? { mimeType: type } : undefined);
    recorder.addEventListener("dataavailable", (event) => parts.push(event.data));
    recorder.addEventListener("stop", () => {
      for (const track of stream.getTracks()) track.stop();
      recorder = null;
      clearInterval(timer);
      show(null);
      hear(new Blob(parts, { type: (parts[0]?.type || type).split(";")[0] }));
    });
    recorder.start();
    say(words.voice.where);
    let left = LONGEST;
    show(left);
    timer = setInterval(() => { left -= 1; show(left); if (left <= 0) recorder?.stop(); }, 1000);
  }

  function show(left) {
    const button = $("#bk-record");
    button.setAttribute("aria-pressed", String(left !== null));
    button.setAttribute("aria-label", left === null ? words.voice.speak : words.voice.done);
    $("span", button).textContent = left === null ? "" : String(left);
  }

  async function hear(recording) {
    try {
      const answer = await fetch(`/voice/heard?language=${document.documentElement.lang}`, { method: "POST", headers: { "content-type": recording.type }, body: recording });
      if (!answer.ok) throw new Error(String(answer.status));
      write((await answer.json()).text);
      say(words.voice.check);
    } catch { say(words.voice.unheard); }
  }

  // Behind what stands there already, as a hand would write it; nothing is sent before its writer presses send.
  function write(text) {
    const input = $("#chat-input");
    const value = [input.value.trim(), text].filter(Boolean).join(" ");
    Object.getOwnPropertyDescriptor(Object.getPrototypeOf(input), "value").set.call(input, value);
    input.dispatchEvent(new Event("input", { bubbles: true }));
    input.focus();
  }

  let saying = 0;
  function say(text) {
    clearTimeout(saying);
    $("#bk-said").textContent = text;
    saying = setTimeout(() => { $("#bk-said").textContent = ""; }, 8000);
  }

  document.addEventListener("DOMContentLoaded", () => {
    words = JSON.parse($("#page-words").textContent);
    $("#bk-listen").addEventListener("click", () => ($("#bk-player").hidden ? open() : close()));
    $("#bk-play").addEventListener("click", () => (playing ? hush() : play()));
    $("#bk-next").addEventListener("click", () => jump(1));
    $("#bk-back").addEventListener("click", () => jump(-1));
    $("#bk-rate").addEventListener("click", faster);
    $("#bk-close").addEventListener("click", () => { close(); $("#bk-listen").focus(); });
    document.addEventListener("keydown", (event) => { if (event.key === "Escape" && !$("#bk-player").hidden) close(); });
    // While it reads, a press on any words goes on from there.
    document.addEventListener("click", (event) => {
      if ($("#bk-player").hidden || event.target.closest("a, button, summary, input, textarea")) return;
      const block = event.target.closest?.(".message-content")?.contains(event.target) && event.target.closest(BLOCKS);
      if (block) open(block.querySelector(BLOCKS) ?? block);
    });
    window.addEventListener("pagehide", hush);
    if (words.voice.records && globalThis.MediaRecorder && navigator.mediaDevices) {
      $("#bk-record").hidden = false;
      $("#bk-record").addEventListener("click", record);
    }
    name();
  });
})();
