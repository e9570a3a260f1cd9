// Says when the sandbox does not respond, and takes it back when it does again.
document.addEventListener("htmx:afterRequest", (event) => {
  document.getElementById("offline").hidden = event.detail.xhr.status !== 0;
});
