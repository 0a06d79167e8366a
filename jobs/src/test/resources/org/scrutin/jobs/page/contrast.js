/* Each pair of colours of words and what they stand on whose contrast is below that of WCAG 2 level AA (1.4.3), with a place. */
(function () {
  'use strict';
  var pairs = new Map();

  function channels(colour) { return (colour.match(/[\d.]+/g) || []).map(Number); }
  function luminance(rgb) {
    var linear = rgb.slice(0, 3).map(function (value) {
      var part = value / 255;
      return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    });
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2];
  }
  function ground(element) {
    for (var at = element; at; at = at.parentElement) {
      var colour = getComputedStyle(at).backgroundColor;
      var parts = channels(colour);
      if (parts.length === 3 || parts[3] === 1) { return colour; }
    }
    return 'rgb(255, 255, 255)';
  }
  var words = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (var node = words.nextNode(); node; node = words.nextNode()) {
    var element = node.parentElement;
    if (!node.data.trim() || element.ownerSVGElement || !element.checkVisibility()) { continue; }
    var style = getComputedStyle(element);
    var size = parseFloat(style.fontSize);
    var large = size >= 24 || (size >= 56 / 3 && parseInt(style.fontWeight, 10) >= 700);
    var on = ground(element);
    var key = [style.color, on, style.opacity, large].join('|');
    if (!pairs.has(key)) {
      var light = [luminance(channels(style.color)), luminance(channels(on))].sort(function (a, b) { return b - a; });
      pairs.set(key, {
        ratio: (light[0] + 0.05) / (light[1] + 0.05) * parseFloat(style.opacity),
        least: large ? 3 : 4.5,
        place: element.localName + '.' + element.className + ': ' + node.data.trim().slice(0, 40)
      });
    }
  }
  return Array.from(pairs.values())
    .filter(function (pair) { return pair.ratio < pair.least; })
    .map(function (pair) { return pair.ratio.toFixed(2) + ' at ' + pair.place; });
}())
