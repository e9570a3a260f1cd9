// What htmx leaves to the page: to say when the sandbox does not respond or refuses, and to keep the focus on the page.
const offline = document.getElementById("offline");
const failed = document.getElementById("failed");
const say = (text) => { failed.textContent = text; failed.hidden = !text; };

document.addEventListener("htmx:sendError", () => { offline.hidden = false; });
document.addEventListener("htmx:beforeOnLoad", () => { offline.hidden = true; say(""); });
document.addEventListener("htmx:responseError", (event) => {
  const { xhr, pathInfo } = event.detail;
  let detail = "";
  try { detail = JSON.parse(xhr.responseText).detail; } catch { /* It is no problem of the sandbox. */ }
  say(`${pathInfo.requestPath.split("?")[0]} was refused with status ${xhr.status}. ${detail || ""}`);
});

// What was done is said above the controls, also where these are scrolled; it must not cover them for long.
let shown = 0;
document.addEventListener("htmx:oobAfterSwap", (event) => {
  const message = event.detail.target;
  if (message.id !== "message") return;
  clearTimeout(shown);
  if (message.querySelector(".done")) shown = setTimeout(() => message.replaceChildren(), 8000);
});
document.addEventListener("input", () => { document.getElementById("message")?.replaceChildren(); });

// A button that clears something goes away with it: the heading of its section gets the focus.
let left = null;
const remember = () => {
  const section = document.activeElement.closest("section");
  if (section) left = section.querySelector("h2");
};
const refocus = () => {
  if (document.activeElement === document.body && left && left.isConnected) {
    left.tabIndex = -1;
    left.focus({ preventScroll: true });
  }
  left = null;
};
document.addEventListener("htmx:beforeSwap", remember);
document.addEventListener("htmx:oobBeforeSwap", remember);
document.addEventListener("htmx:afterSettle", refocus);
document.addEventListener("htmx:afterRequest", refocus);
