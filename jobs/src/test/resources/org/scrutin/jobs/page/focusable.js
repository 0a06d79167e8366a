/*
 * Notes from now on where the focus comes to: window.visited, by the place in window.reachable, which holds in the page's order all
 * that a reader has to reach; and in window.unseen what had the focus without showing it. Gives how many there are to reach.
 */
(function () {
  'use strict';
  function scrolls(element) {
    return /auto|scroll/.test(getComputedStyle(element).overflowX) && element.scrollWidth > element.clientWidth;
  }
  window.reachable = Array.from(document.querySelectorAll('body *')).filter(function (element) {
    return !element.ownerSVGElement && element.checkVisibility()
      && (element.matches('a[href], button, input, summary, [tabindex="0"]') || scrolls(element));
  });
  window.visited = [];
  window.unseen = [];
  document.addEventListener('focusin', function (event) {
    var style = getComputedStyle(event.target);
    var place = window.reachable.indexOf(event.target);
    window.visited.push(place);
    if (style.outlineStyle === 'none' || parseFloat(style.outlineWidth) < 1) {
      window.unseen.push(event.target.localName + '.' + event.target.className + ' ' + event.target.textContent.slice(0, 40));
    }
  });
  return window.reachable.length;
}())
