/** @param {string} selector */
export default (selector) => {
  let blocked = 0;
  const observer = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) blocked += Math.max(0, duration - 50);
  });
  observer.observe({ type: 'longtask', buffered: true });
  /** @type {(root: ParentNode) => boolean} */
  const seen = (root) =>
    root.querySelector(selector) !== null ||
    [...root.querySelectorAll('*')].some(({ shadowRoot }) => shadowRoot !== null && seen(shadowRoot));
  const look = () => {
    if (!seen(document)) return void requestAnimationFrame(look);
    const usable = performance.now();
    setTimeout(() => (window.measured = { usable, blocked }), 300); // long tasks are told of a little later
  };
  requestAnimationFrame(look);
};
