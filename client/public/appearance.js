// Runs before the first paint. The key and the classes are those of core/appearance/appearance.ts.
(() => {
  let choice = null;
  try {
    choice = localStorage.getItem('planungskreis.appearance');
  } catch {
    // Storage may be forbidden; then the system decides.
  }
  if (choice === 'light' || choice === 'dark') document.documentElement.classList.add(`kern-${choice}`);
})();
