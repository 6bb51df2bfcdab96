// Sets the colours before the first paint. A file of its own, because the server allows no inline script.
(function () {
  var chosen = null;
  try {
    chosen = localStorage.getItem('quarterdeck.colour-scheme');
  } catch {
    // Storage is switched off: the system decides.
  }
  var dark = chosen === 'dark' || (chosen !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches);
  document.documentElement.setAttribute('data-mantine-color-scheme', dark ? 'dark' : 'light');
})();
