/*
 * Takes from the page what it says in the same form elsewhere. An element's form is its name, what style and assistive technology
 * read of its attributes, and the forms of all it stands in; of each form the first two stay, so that neighbours stay neighbours.
 * What names or heads something stays whole, and so does a row. Of a drawing its title and description stay: it is one image to
 * who listens, and its colours are a matter of the palette. Gives how many elements there were, how many forms, and how many elements are left.
 */
(function () {
  'use strict';
  var MOST = 2;
  var VALUES = /^(class|role|type|scope|lang|style|fill|open|hidden|tabindex|aria-(sort|expanded|hidden|modal|haspopup))$/;
  var WHOLE = /^(caption|thead|tr|summary|figcaption|title|desc|label|h1|h2|h3)$/;
  var forms = new Map();
  var seen = [];

  function form(element, parent) {
    var key = parent + '/' + element.localName;
    for (var i = 0; i < element.attributes.length; i++) {
      var attribute = element.attributes[i];
      key += VALUES.test(attribute.name) ? ' ' + attribute.name + '=' + attribute.value : '';
    }
    if (!forms.has(key)) {
      forms.set(key, forms.size);
      seen.push(0);
    }
    return forms.get(key);
  }
  function isNew(element, parent) {
    var own = form(element, parent);
    if (seen[own] < MOST) { return true; }
    for (var child = element.firstElementChild; child; child = child.nextElementSibling) {
      if (!isDrawn(child) && isNew(child, own)) { return true; }
    }
    return false;
  }
  function isDrawn(child) { return child.ownerSVGElement && !WHOLE.test(child.localName); }
  function isWhole(element) { return WHOLE.test(element.localName) || element.classList.contains('heading'); }
  /* A heading without its section's words, or a table without a row, would be another page. */
  function isFirst(child) {
    var before = child.previousElementSibling;
    return (child.localName === 'tr' && !before) || (child.localName === 'tbody' && before.localName !== 'tbody');
  }
  function count(element, own) {
    seen[own]++;
    Array.prototype.forEach.call(element.children, function (child) { count(child, form(child, own)); });
  }
  function keep(element, own) {
    seen[own]++;
    Array.prototype.slice.call(element.children).forEach(function (child) {
      var childForm = form(child, own);
      if (isDrawn(child)) {
        child.remove();
      } else if (isWhole(child) && (child.localName !== 'tr' || isFirst(child) || isNew(child, own))) {
        count(child, childForm);
      } else if (isFirst(child) || isNew(child, own)) {
        keep(child, childForm);
      } else {
        child.remove();
      }
    });
  }

  var before = document.querySelectorAll('body *').length;
  keep(document.body, form(document.body, -1));
  return {before: before, forms: forms.size, after: document.querySelectorAll('body *').length};
}())
