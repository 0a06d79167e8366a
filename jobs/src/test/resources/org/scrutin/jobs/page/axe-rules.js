/* What axe finds wrong, and what it leaves for a person to look at: a line each, "rule: element: why". */
async function axeFinds(contrast) {
  'use strict';
  var lines = function (kind) {
    return kind.map(function (found) {
      var first = found.nodes[0];
      var why = first.any.concat(first.all, first.none).map(function (check) { return check.message; }).join('; ');
      return found.id + ': ' + found.nodes.length + ' x ' + first.target.join(' ') + ': ' + why;
    });
  };
  var found = await axe.run(document, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    rules: {'color-contrast': {enabled: contrast}},
    resultTypes: ['violations', 'incomplete'],
    preload: false
  });
  return {violations: lines(found.violations), incomplete: lines(found.incomplete), rules: found.passes.length};
}
