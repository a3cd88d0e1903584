// @ts-check
// Runs before the first paint, in syntax of 2015. A prerendered page shows its figures without a
// query; an address with one asks for another view, which must not begin with the wrong figures and
// then jump. Where the scripts of the app fail, the page stays as it is and says why.
(function () {
  var page = document.documentElement;
  var script = document.currentScript;
  // What others add to an address asks for nothing, and pages of words read no query.
  var keys = named('keys');
  var isAsking = location.search.slice(1).split('&').some(asks);
  var isOfFigures = named('files').length > 0;

  /** @param {string} pair */
  function asks(pair) {
    var name = pair.replace(/=.*/, '').toLowerCase();
    return keys.indexOf(name.replace(/^(amp;)+/, '')) >= 0;
  }

  // What the view asked for is rendered by is fetched beside the first script, not after it.

  /** @param {string} name */
  function named(name) {
    var names = script && script.getAttribute('data-' + name);
    return names ? names.split(' ') : [];
  }

  /** @param {string} href */
  function fetchCode(href) {
    var link = document.createElement('link');
    link.rel = 'modulepreload';
    link.href = href;
    document.head.appendChild(link);
  }

  /** @param {string} href */
  function fetchData(href) {
    var link = document.createElement('link');
    link.rel = 'preload';
    link.as = 'fetch';
    link.crossOrigin = '';
    link.href = href;
    document.head.appendChild(link);
  }

  if (isAsking) {
    page.className = 'asks';
    named('code').forEach(fetchCode);
    named('files').forEach(fetchData);
  }

  // What becomes of the scripts, until the app says that it has started.

  /** @param {string} why src/app/StartNotice.tsx has words for it */
  function fail(why) {
    var before = page.getAttribute('data-failed');
    if (page.hasAttribute('data-started') || (before !== null && before !== 'late')) return;
    // The page as it opens is better than none.
    if (isAsking) page.className = isOfFigures ? 'unanswered' : '';
    page.setAttribute('data-failed', isTooOld() ? 'old' : why);
  }

  // What came last to the oldest browsers that the site is made for: container queries to Chrome 105
  // and Firefox 110, :has() to Safari 15.4.
  function isTooOld() {
    if (!window.CSS || !CSS.supports) return true;
    return !CSS.supports('container-type', 'inline-size') && !CSS.supports('selector(:has(a))');
  }

  // And not of an extension of the browser.
  /** @param {string} address */
  function isOwn(address) {
    var own = script instanceof HTMLScriptElement ? script.src : '';
    return address.indexOf(own.slice(0, own.lastIndexOf('/'))) === 0;
  }

  /** @param {Event} event */
  function onError(event) {
    if (event.target instanceof HTMLScriptElement) {
      if (isOwn(event.target.src)) fail('missing');
    } else if (event instanceof ErrorEvent && isOwn(event.filename)) {
      fail(event.error instanceof SyntaxError ? 'unreadable' : 'broken');
    }
  }

  // All that was to run has run. An empty file is no error.
  function onLoad() {
    fail('missing');
  }

  function filesHere() {
    return performance.getEntriesByType('resource').length;
  }

  // On a slow connection files come one by one: only where none came for ten seconds it is said.
  /** @param {number} before */
  function awaitFiles(before) {
    setTimeout(function () {
      var now = filesHere();
      if (now > before) awaitFiles(now);
      else fail('late');
    }, 10000);
  }

  addEventListener('error', onError, true);
  addEventListener('load', onLoad);
  awaitFiles(filesHere());
})();
