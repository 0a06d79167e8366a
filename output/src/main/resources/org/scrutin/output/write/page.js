/* A reader's tools. The page is complete without them: they sort and filter tables, search, open what a link leads to, and copy links. */
(function () {
  'use strict';
  var words = document.body.dataset;
  var language = document.documentElement.lang;
  var LEAST_SORTED = 4;
  var LEAST_FILTERED = 12;
  var MOST_HITS = 30;

  function make(name, attributes, text) {
    var element = document.createElement(name);
    Object.keys(attributes).forEach(function (key) { element.setAttribute(key, attributes[key]); });
    if (text) { element.textContent = text; }
    return element;
  }

  var status = make('p', {'class': 'said', 'role': 'status'});
  document.body.appendChild(status);

  /* Sorting: a head becomes a button; rows under a band stay under it; what is undefined stands last. */
  function number(text) {
    var found = /^[+-]?\d+(\.\d+)?/.exec(text.replace(/[\s\u00a0,]/g, '').replace('\u2212', '-'));
    return found ? parseFloat(found[0]) : NaN;
  }
  function cell(row, column) { return row.cells[column] ? row.cells[column].textContent.trim() : ''; }
  function undefinedText(text) { return text === '' || text === '\u2013'; }
  function compare(left, right, numeric) {
    if (undefinedText(left) || undefinedText(right)) { return 0; }
    return numeric ? number(left) - number(right) : left.localeCompare(right, language);
  }
  function sort(table, heads, column) {
    var head = heads[column];
    var falling = head.getAttribute('aria-sort') === 'ascending';
    heads.forEach(function (other) { other.setAttribute('aria-sort', 'none'); });
    head.setAttribute('aria-sort', falling ? 'descending' : 'ascending');
    Array.prototype.forEach.call(table.tBodies, function (body) {
      var rows = Array.prototype.filter.call(body.rows, function (row) { return !row.classList.contains('band'); });
      var numeric = rows.every(function (row) {
        var text = cell(row, column);
        return undefinedText(text) || !isNaN(number(text));
      });
      rows.map(function (row, place) { return {row: row, text: cell(row, column), place: place}; })
        .sort(function (a, b) {
          var last = (undefinedText(a.text) ? 1 : 0) - (undefinedText(b.text) ? 1 : 0);
          var order = compare(a.text, b.text, numeric);
          return last || (falling ? -order : order) || a.place - b.place;
        })
        .forEach(function (entry) { body.appendChild(entry.row); });
    });
  }
  function sortable(table) {
    var rows = table.querySelectorAll('tbody tr:not(.band)');
    return rows.length >= LEAST_SORTED && table.tHead && !table.querySelector('tr:not(.band) [colspan]');
  }
  function addSorting(table) {
    var heads = Array.prototype.slice.call(table.tHead.rows[0].cells);
    heads.forEach(function (head, column) {
      if (!head.textContent.trim()) { return; }
      var button = make('button', {'type': 'button', 'class': 'sort'});
      while (head.firstChild) { button.appendChild(head.firstChild); }
      head.appendChild(button);
      head.setAttribute('aria-sort', 'none');
      button.addEventListener('click', function () { sort(table, heads, column); });
    });
  }

  /* Filtering: rows whose text lacks what is typed are hidden, and how many are left is said. */
  function addFilter(table) {
    var rows = Array.prototype.slice.call(table.querySelectorAll('tbody tr:not(.band)'));
    var line = make('p', {'class': 'filter'});
    var label = make('label', {}, words.filter + ' ');
    var input = make('input', {'type': 'search', 'autocomplete': 'off'});
    var left = make('span', {'role': 'status'});
    label.appendChild(input);
    line.appendChild(label);
    line.appendChild(left);
    var region = table.closest('.scroll') || table;
    region.parentNode.insertBefore(line, region);
    input.addEventListener('input', function () {
      var wanted = input.value.trim().toLocaleLowerCase(language);
      var shown = 0;
      rows.forEach(function (row) {
        row.hidden = wanted !== '' && row.textContent.toLocaleLowerCase(language).indexOf(wanted) < 0;
        shown += row.hidden ? 0 : 1;
      });
      Array.prototype.forEach.call(table.querySelectorAll('tr.band'), function (band) {
        band.hidden = !band.parentNode.querySelector('tr:not(.band):not([hidden])');
      });
      left.textContent = wanted === '' ? '' : ' ' + shown + ' / ' + rows.length;
    });
  }
  function equip(table) {
    if (table.dataset.tools) { return; }
    table.dataset.tools = 'yes';
    if (sortable(table)) { addSorting(table); }
    if (table.querySelectorAll('tbody tr:not(.band)').length >= LEAST_FILTERED) { addFilter(table); }
  }
  document.querySelectorAll('main table').forEach(function (table) {
    if (!table.closest('details')) { equip(table); }
  });
  document.querySelectorAll('main details').forEach(function (details) {
    details.addEventListener('toggle', function () { details.querySelectorAll('table').forEach(equip); });
  });

  /* A link into what is folded unfolds it. */
  function show(id) {
    var target = id && document.getElementById(id);
    for (var at = target; at; at = at.parentElement) {
      if (at.tagName === 'DETAILS') { at.open = true; }
    }
    if (target) { target.scrollIntoView(); }
  }
  function showHash() { show(decodeURIComponent(location.hash.slice(1))); }
  window.addEventListener('hashchange', showHash);
  if (location.hash) { showHash(); }

  /* A link beside a heading is a link; where the browser lets us, it is copied too. */
  document.addEventListener('click', function (event) {
    var anchor = event.target.closest && event.target.closest('a.anchor');
    if (anchor && navigator.clipboard) {
      navigator.clipboard.writeText(anchor.href).then(function () { status.textContent = words.copied; }, function () {});
    }
  });

  /* Search: the places that hold what is typed, each with the words around it. */
  var contents = document.querySelector('nav.contents');
  var lines = null;
  function gather() {
    return Array.prototype.map.call(
      document.querySelectorAll('main h2, main h3, main summary, main p, main li, main caption, main dt, main tr'),
      function (element) {
        var place = element.closest('details.profile, figure, .tablebox table, section');
        return {place: place, text: element.textContent.replace(/\s+/g, ' ').trim()};
      });
  }
  function title(place) {
    var named = place.querySelector('summary, figcaption .title, caption, h2');
    return named ? named.textContent.trim() : place.id;
  }
  function find(wanted, list) {
    list.textContent = '';
    if (wanted.length < 2) { return 0; }
    lines = lines || gather();
    var seen = [];
    lines.forEach(function (line) {
      var at = line.text.toLocaleLowerCase(language).indexOf(wanted);
      if (at < 0 || !line.place || !line.place.id || seen.indexOf(line.place) >= 0 || seen.length >= MOST_HITS) { return; }
      seen.push(line.place);
      var item = make('li', {});
      item.appendChild(make('a', {'href': '#' + line.place.id}, title(line.place)));
      item.appendChild(make('span', {}, ' ' + line.text.slice(Math.max(0, at - 30), at + wanted.length + 40)));
      list.appendChild(item);
    });
    return seen.length;
  }
  if (contents) {
    var form = make('form', {'role': 'search', 'class': 'find'});
    var label = make('label', {}, words.search + ' ');
    var input = make('input', {'type': 'search', 'autocomplete': 'off'});
    var count = make('p', {'role': 'status'});
    var hits = make('ol', {'class': 'hits'});
    label.appendChild(input);
    [label, count, hits].forEach(function (part) { form.appendChild(part); });
    contents.insertBefore(form, contents.firstChild);
    form.addEventListener('submit', function (event) { event.preventDefault(); });
    var search = function () {
      var wanted = input.value.trim().toLocaleLowerCase(language);
      var found = find(wanted, hits);
      count.textContent = wanted.length < 2 ? '' : found === 0 ? words.nothing : found < MOST_HITS ? String(found) : MOST_HITS + '+';
    };
    input.addEventListener('input', search);
    form.addEventListener('keydown', function (event) {
      if (event.key !== 'Escape' || input.value === '') { return; }
      event.preventDefault();
      input.value = '';
      search();
      input.focus();
    });
    hits.addEventListener('click', function (event) {
      if (event.target.tagName === 'A') { show(event.target.getAttribute('href').slice(1)); }
    });
  }
}());
