/**
 * Runs in a page before anything else of it. When the first element that fits stands in the page or a shadow root of it, at the
 * next picture, it goes on to an address that says what was measured. It looks only where something changed: looking through a whole page
 * at every picture would itself be the slowest part of a slow page.
 * @param {string} selector
 */
export default (selector) => {
  crypto.getRandomValues = (array) => array; // the same dice, so the same item in every round
  let blocked = 0;
  const tasks = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) blocked += Math.max(0, duration - 50);
  });
  tasks.observe({ type: 'longtask', buffered: true });

  let found = false;
  const tell = () => {
    const usable = performance.now();
    setTimeout(() => (location.search = `usable=${usable}&blocked=${blocked}`), 300); // long tasks are told of a little later
  };
  const watch = (/** @type {Document | ShadowRoot} */ root) => {
    const observer = new MutationObserver(() => {
      if (found || root.querySelector(selector) === null) return;
      found = true;
      requestAnimationFrame(tell);
    });
    observer.observe(root, { childList: true, subtree: true });
  };
  const { attachShadow } = Element.prototype;
  Element.prototype.attachShadow = function (/** @type {ShadowRootInit} */ init) {
    const root = attachShadow.call(this, init);
    watch(root);
    return root;
  };
  watch(document);
};
