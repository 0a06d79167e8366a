/* What does not fit, a line each: a page wider than its window, words cut or beyond its edge, a table that cannot be scrolled to its end, names that two places share. */
(function () {
  'use strict';
  var faults = [];
  var width = document.documentElement.clientWidth;

  function place(element) {
    var named = element.id || (element.closest('[id]') || {}).id || '';
    return '#' + named + ' ' + element.localName + '.' + (element.getAttribute('class') || '') + ' "'
      + element.textContent.trim().replace(/\s+/g, ' ').slice(0, 40) + '"';
  }
  function scrolls(element) {
    for (var at = element.parentElement; at; at = at.parentElement) {
      if (/auto|scroll/.test(getComputedStyle(at).overflowX)) { return at; }
    }
    return null;
  }

  if (document.documentElement.scrollWidth > width) {
    faults.push('the page is ' + document.documentElement.scrollWidth + ' px wide in a window of ' + width);
  }
  document.querySelectorAll('body *').forEach(function (element) {
    if (element.ownerSVGElement || element.matches('.skip, script, style') || !element.checkVisibility()) { return; }
    var box = element.getBoundingClientRect();
    if (box.width > 0 && (box.right > width + 1 || box.left < -1) && !scrolls(element)) {
      faults.push('beyond the edge: ' + place(element) + ' ' + Math.round(box.left) + ' to ' + Math.round(box.right));
    }
    var overflow = getComputedStyle(element).overflowX;
    if (/hidden|clip/.test(overflow) && element.localName !== 'input' && element.scrollWidth > element.clientWidth + 1) {
      faults.push('cut: ' + place(element));
    }
    if (element.matches('td, th') && element.scrollWidth > element.clientWidth + 1) {
      faults.push('words run into the next cell: ' + place(element));
    }
    if (/auto|scroll/.test(overflow) && element.scrollWidth > element.clientWidth && element.tabIndex < 0) {
      faults.push('scrolls, but the keyboard does not reach it: ' + place(element));
    }
  });

  var names = new Map();
  document.querySelectorAll('nav, section[aria-labelledby], [role=region], [role=search], main, header, footer').forEach(function (region) {
    var name = (region.getAttribute('aria-labelledby') || '').split(' ').filter(Boolean).map(function (id) {
      var named = document.getElementById(id);
      if (!named) { faults.push('named by what is not there: ' + id); }
      return named ? named.textContent.trim() : '';
    }).join(' ');
    var key = (region.getAttribute('role') || region.localName).replace('section', 'region') + ': ' + name;
    if (names.has(key)) { faults.push('two places of one name: ' + key); }
    names.set(key, region);
  });
  var ids = new Map();
  document.querySelectorAll('[id]').forEach(function (element) {
    if (ids.has(element.id)) { faults.push('two of one id: ' + element.id); }
    ids.set(element.id, element);
  });
  document.querySelectorAll('a[href^="#"]').forEach(function (link) {
    if (!ids.has(decodeURIComponent(link.getAttribute('href').slice(1)))) {
      faults.push('leads nowhere: ' + link.getAttribute('href'));
    }
  });
  return faults.slice(0, 40);
}())
