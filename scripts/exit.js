// @ts-check
// The way out: by any link with data-exit, or by Shift pressed three times. It runs before the first
// paint and needs no other file, as the scripts of the app may be on their way, or never come. In
// syntax of 2015, so that it also runs where those cannot be read.
(function () {
  var address = 'https://www.bbc.co.uk/weather';
  // In milliseconds: between two presses of Shift, and before a leave under way is asked for again.
  var patience = 5000;
  var page = document.documentElement;

  // Leaving.

  var cover = document.createElement('p');
  cover.className = 'leaving';
  cover.setAttribute('role', 'alert');
  var title = document.createElement('title');
  title.textContent = 'Loading';
  /** @type {Element[]} */
  var hidden = [];
  var askedAt = 0;
  var guard = new MutationObserver(hide);

  function isLeaving() {
    return page.hasAttribute('data-leaving');
  }

  function leave() {
    if (isLeaving()) return askAgain();
    page.setAttribute('data-leaving', '');
    cover.textContent = 'Loading.';
    // The first title of a document is its title: this one stands before all that come later.
    page.insertBefore(title, page.firstChild);
    guard.observe(page, { childList: true });
    hide();
    ask();
  }

  // By attribute, so that it needs no style sheet. Again for whatever is added to the page later.
  function hide() {
    var body = document.body;
    if (!body) return;
    if (cover.parentNode !== body) body.appendChild(cover);
    [].forEach.call(body.children, hideOne);
    guard.observe(body, { childList: true });
  }

  /** @param {Element} part */
  function hideOne(part) {
    if (part === cover || part.hasAttribute('hidden')) return;
    part.setAttribute('hidden', '');
    hidden.push(part);
  }

  // Replacing leaves no entry of this page in the history. In a frame it is the page around it that is
  // left; a browser may not let it.
  function ask() {
    askedAt = Date.now();
    if (window.top === null || window.top === window) return location.replace(address);
    setTimeout(sayHeld, patience);
    try {
      window.top.location.replace(address);
    } catch (_error) {
      sayHeld();
    }
  }

  function sayHeld() {
    cover.textContent =
      'This part is closed. The page around it is still open: close it, or go to another address.';
  }

  // A second request would start the leave again, and a slow one would never end.
  function askAgain() {
    if (isLeaving() && Date.now() - askedAt > patience) ask();
  }

  function comeBack() {
    guard.disconnect();
    page.removeAttribute('data-leaving');
    page.removeChild(title);
    if (cover.parentNode) cover.parentNode.removeChild(cover);
    hidden.forEach(function (part) {
      part.removeAttribute('hidden');
    });
    hidden = [];
  }

  // The link, with any key held and any button but the one for menus.

  /** @param {EventTarget | null} target */
  function isWayOut(target) {
    var node = target instanceof Node ? target : null;
    while (node && !(node instanceof Element && node.hasAttribute('data-exit'))) {
      node = node.parentNode;
    }
    return node !== null;
  }

  /** @param {MouseEvent} event */
  function onPress(event) {
    if (event.type === 'click' ? event.button === 2 : event.button !== 1) return;
    if (!isWayOut(event.target)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    leave();
  }

  addEventListener('click', onPress, true);
  addEventListener('mousedown', onPress, true);
  addEventListener('auxclick', onPress, true);

  // Shift, three times: each within five seconds of the one before, and never as a modifier.

  var presses = 0;
  var pressedAt = 0;
  // Shift is down, and nothing else was pressed with it.
  var isAlone = false;
  var expiry = 0;

  /** @param {string} words */
  function say(words) {
    var place = document.querySelector('[data-exit-words]');
    if (place) place.textContent = words;
  }

  function startOver() {
    presses = 0;
    isAlone = false;
    clearTimeout(expiry);
    say('');
  }

  /** @param {KeyboardEvent} event */
  function isShift(event) {
    return event.key === 'Shift' || event.keyCode === 16;
  }

  /** @param {KeyboardEvent} event */
  function onKeyDown(event) {
    // To a browser Escape means: stop what is loading.
    if (isLeaving() && event.key === 'Escape') event.preventDefault();
    askAgain();
    if (event.repeat) return;
    if (isShift(event) && !event.ctrlKey && !event.altKey && !event.metaKey) isAlone = true;
    else startOver();
  }

  /** @param {KeyboardEvent} event */
  function onKeyUp(event) {
    if (event.key === 'Escape') return onStopped();
    if (!isShift(event) || !isAlone) return;
    isAlone = false;
    presses = presses > 0 && event.timeStamp - pressedAt <= patience ? presses + 1 : 1;
    pressedAt = event.timeStamp;
    var left = 3 - presses;
    var times = left > 1 ? ' more times' : ' more time';
    say(left > 0 ? 'Shift: press ' + left + times + ' to leave this page.' : 'Leaving this page.');
    // Words that stay would be silent when the same ones come again.
    clearTimeout(expiry);
    expiry = window.setTimeout(say, patience, '');
    if (left <= 0) leave();
  }

  // Shift held for a click or for scrolling sideways is a modifier too.
  function onPointer() {
    if (isAlone) startOver();
  }

  addEventListener('keydown', onKeyDown, true);
  addEventListener('keyup', onKeyUp, true);
  addEventListener('pointerdown', onPointer, true);
  addEventListener('mousedown', onPointer, true);
  // Older browsers take the object for "true".
  addEventListener('wheel', onPointer, { capture: true, passive: true });
  // Shift may come up in another window.
  addEventListener('blur', startOver);

  // While the page still stands.

  function onStopped() {
    if (isLeaving()) ask();
  }

  addEventListener('popstate', onStopped, true);
  addEventListener('hashchange', onStopped, true);
  addEventListener('click', askAgain, true);
  document.addEventListener('visibilitychange', askAgain);
  addEventListener('pageshow', function (event) {
    // Only a page out of the browser's memory was left: the first one comes after an early press.
    if (!event.persisted) return;
    if (isLeaving()) comeBack();
    startOver();
  });
})();
