/* Targets smaller than 24 by 24 px that have a neighbour within 24 px of their middle (WCAG 2.2, 2.5.8), but for links in a sentence. */
(function () {
  'use strict';
  var LEAST = 24;
  function scrolledAway(element) {
    var box = element.getBoundingClientRect();
    for (var at = element.parentElement; at; at = at.parentElement) {
      var edge = at.getBoundingClientRect();
      if (/auto|scroll/.test(getComputedStyle(at).overflowY) && (box.bottom > edge.bottom || box.top < edge.top)) { return true; }
    }
    return false;
  }
  /* What lies under an open panel can't be reached. */
  var reached = document.querySelector('dialog[open]') || document;
  var targets = Array.from(reached.querySelectorAll('a[href], button, input, summary')).filter(function (element) {
    return !element.matches('.skip') && element.checkVisibility() && !scrolledAway(element);
  }).map(function (element) {
    var box = element.getBoundingClientRect();
    return {element: element, box: box, small: box.width < LEAST || box.height < LEAST,
      x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2};
  });
  function inSentence(element) {
    var block = element.closest('p, li, dd, td, th, caption, div');
    return Array.from(block.childNodes).concat(Array.from(element.parentElement.childNodes)).some(function (node) {
      return node.nodeType === Node.TEXT_NODE && /[\p{L}\p{N}]/u.test(node.data) && !element.contains(node);
    }) || block.textContent.replace(element.textContent, '').replace(/[\s;,；，、.]/g, '').length > element.textContent.length * 2;
  }
  function near(small, other) {
    var dx = Math.max(other.box.left - small.x, 0, small.x - other.box.right);
    var dy = Math.max(other.box.top - small.y, 0, small.y - other.box.bottom);
    var apart = other.small ? Math.hypot(small.x - other.x, small.y - other.y) < LEAST : false;
    return Math.hypot(dx, dy) < LEAST / 2 || apart;
  }
  targets.sort(function (a, b) { return a.y - b.y; });
  return targets.filter(function (target, at) {
    if (!target.small || inSentence(target.element)) { return false; }
    for (var i = at - 1; i >= 0 && target.y - targets[i].y < 400; i--) { if (near(target, targets[i])) { return true; } }
    for (var j = at + 1; j < targets.length && targets[j].y - target.y < 400; j++) { if (near(target, targets[j])) { return true; } }
    return false;
  }).map(function (target) {
    return target.element.localName + ' "' + target.element.textContent.trim() + '" of '
      + Math.round(target.box.width) + ' by ' + Math.round(target.box.height) + ' px';
  });
}())
