
/* From a number to the ballots that it was counted from: a panel over the page. Without it the same links lead into the page or to a table. */
(function () {
  'use strict';
  var store = document.getElementById('ballot-data');
  if (!store || typeof HTMLDialogElement === 'undefined') { return; }
  var book = JSON.parse(store.textContent);
  var words = book.words;
  var MOST_CELLS = 6000;
  var CHOICES = [['Y', 'yes', 'Y'], ['N', 'no', 'N'], ['A', 'abstain', 'A'], ['X', 'absent', '\u00b7']];
  var LABEL = 0, TITLE = 1, DAY = 2, ADDRESS = 3, LETTERS = 4, CHANGED = 5, READ = 6;

  function make(name, attributes, content) {
    var element = document.createElement(name);
    Object.keys(attributes || {}).forEach(function (key) { element.setAttribute(key, attributes[key]); });
    (Array.isArray(content) ? content : content === undefined ? [] : [content]).forEach(function (part) {
      element.appendChild(typeof part === 'object' ? part : document.createTextNode(String(part)));
    });
    return element;
  }

  /* "0-3,7" */
  function numbers(text) {
    var all = [];
    if (!text) { return all; }
    text.split(',').forEach(function (run) {
      var ends = run.split('-').map(Number);
      for (var n = ends[0]; n <= ends[ends.length - 1]; n++) { all.push(n); }
    });
    return all;
  }
  /* Which votes, of each which states, and whom the number is about. */
  function read(selection) {
    var parts = selection.split('|');
    var votes = [];
    parts[0].split(';').forEach(function (run) {
      var two = run.split(':');
      var states = numbers(book.sets[Number(two[1])]);
      numbers(two[0]).forEach(function (vote) { votes.push({vote: vote, states: states}); });
    });
    votes.sort(function (a, b) { return a.vote - b.vote; });
    var seen = [];
    votes.forEach(function (entry) { entry.states.forEach(function (state) { seen[state] = true; }); });
    var subjects = numbers(parts[1]).filter(function (state) { return seen[state]; });
    return {
      votes: votes,
      subjects: subjects,
      states: subjects.concat(book.order.filter(function (state) { return seen[state] && subjects.indexOf(state) < 0; }))
    };
  }
  function letter(vote, state) { return book.votes[vote][LETTERS].charAt(state); }
  /* Of a ballot that counts otherwise than it is recorded: words that say so. */
  function changed(vote, state) { return (book.votes[vote][CHANGED] || {})[state] || ''; }
  /* Where a ballot was read: the document, and its page and line as 6.85 or its line alone; none where no document has it. */
  function readAt(vote, state) {
    return (book.votes[vote][READ] || []).map(function (document) {
      var line = document[2].split(',')[state];
      return line && [document[0], document[1].split(',')[parseInt(line, 36)]];
    }).filter(Boolean)[0];
  }
  function fill(text, parts) {
    return text.replace(/#([pld])/g, function (all, part) { return parts[part]; });
  }
  function inWords(at) {
    var two = at[1].split('.');
    return fill(two[1] ? words.paged : words.line, {p: two[0], l: two[1] || two[0], d: at[0]});
  }
  function spot(vote, state) {
    var at = readAt(vote, state);
    return at ? [' ', make('small', {'class': 'spot', 'title': inWords(at)}, at[1])] : [];
  }
  /* What the small numbers are, for each document that has some. */
  function spots(chosen) {
    var told = {};
    chosen.votes.forEach(function (entry) {
      (book.votes[entry.vote][READ] || []).forEach(function (document) {
        if (entry.states.some(function (state) { return document[2].split(',')[state]; })) {
          told[document[0]] = document[1].indexOf('.') < 0 ? words.lines : words.pages;
        }
      });
    });
    return Object.keys(told).map(function (document) {
      return make('p', {'class': 'note spots'}, fill(told[document], {d: document}));
    });
  }
  function count(entries) {
    var tally = {Y: 0, N: 0, A: 0, X: 0};
    entries.forEach(function (entry) { entry.states.forEach(function (state) { tally[letter(entry.vote, state)] += 1; }); });
    return tally;
  }

  function sign(choice) {
    return make('span', {'class': 'letter ' + choice[1], 'title': words[choice[1]]}, choice[2]);
  }
  function signAlone(vote, state) {
    var shown = sign(CHOICES.filter(function (choice) { return choice[0] === letter(vote, state); })[0]);
    var words = changed(vote, state);
    return words ? make('span', {'class': 'changed'}, [shown, words]) : shown;
  }
  function signOf(vote, state) { return make('span', {}, [signAlone(vote, state)].concat(spot(vote, state))); }
  function voteLink(vote) {
    var entry = book.votes[vote];
    return entry[ADDRESS]
      ? make('a', {'href': entry[ADDRESS], 'rel': 'noreferrer', 'title': entry[TITLE] || entry[LABEL]}, entry[LABEL])
      : document.createTextNode(entry[LABEL]);
  }
  function row(cells) { return make('tr', {}, cells); }
  function head(text) { return make('th', {'scope': 'col'}, text); }
  function table(heads, rows, look) {
    return make('table', {'class': look}, [make('thead', {}, row(heads)), make('tbody', {}, rows)]);
  }

  /* One vote: its states by choice. */
  function oneVote(chosen, entry) {
    var info = book.votes[entry.vote];
    var parts = [make('p', {}, [voteLink(entry.vote), ' \u00b7 ' + info[DAY] + (info[TITLE] ? ' \u00b7 ' + info[TITLE] : '')])];
    return make('div', {}, parts.concat(byChoice(chosen.states, entry)));
  }
  function byChoice(states, entry) {
    return CHOICES.map(function (choice) {
      var names = states.filter(function (state) {
        return entry.states.indexOf(state) >= 0 && letter(entry.vote, state) === choice[0];
      });
      var where = names.map(function (state) { return readAt(entry.vote, state); }).filter(Boolean).map(inWords);
      /* A list on one line has its place once, behind its head. */
      var once = where.length > 1 && where.every(function (one) { return one === where[0]; });
      return names.length && make('div', {'class': 'named'}, [
        make('p', {}, [sign(choice), ' ' + words[choice[1]] + ' ' + names.length]
          .concat(once ? [' ', make('small', {'class': 'listed'}, where[0])] : [])),
        make('p', {}, names.reduce(function (parts, state, n) {
          return parts.concat([(n ? words.between : '') + book.states[state] + changed(entry.vote, state)],
            once ? [] : spot(entry.vote, state));
        }, []))
      ]);
    }).filter(Boolean);
  }
  /* One state: its votes. */
  function oneState(chosen) {
    var state = chosen.states[0];
    var read = chosen.votes.some(function (entry) { return readAt(entry.vote, state); });
    return table([head(words.vote), head(words.date), head(book.states[state])].concat(read ? head(words.read) : []),
      chosen.votes.map(function (entry) {
        var at = readAt(entry.vote, state);
        return row([
          make('th', {'scope': 'row'}, voteLink(entry.vote)),
          make('td', {'class': 'day'}, book.votes[entry.vote][DAY]),
          make('td', {}, signAlone(entry.vote, state))
        ].concat(read ? make('td', {'class': 'read'}, at ? inWords(at) : '') : []));
      }), 'list');
  }
  /* Some: states down, votes across. */
  function matrix(chosen) {
    var heads = [head(words.state)].concat(chosen.votes.map(function (entry) {
      return make('th', {'scope': 'col', 'class': 'across'}, [voteLink(entry.vote), ' ' + book.votes[entry.vote][DAY]]);
    }));
    return table(heads, chosen.states.map(function (state) {
      var cells = [make('th', {'scope': 'row', 'class': chosen.subjects.indexOf(state) < 0 ? '' : 'subject'}, book.states[state])];
      return row(cells.concat(chosen.votes.map(function (entry) {
        return make('td', {}, entry.states.indexOf(state) < 0 ? [] : signOf(entry.vote, state));
      })));
    }), 'matrix');
  }
  /* Many: counts of each vote, the states by choice where asked. */
  function byVote(chosen) {
    var heads = [head(words.vote), head(words.date)]
      .concat(chosen.subjects.map(function (state) { return head(book.states[state]); }))
      .concat(CHOICES.map(function (choice) { return make('th', {'scope': 'col', 'class': 'end'}, sign(choice)); }));
    return table(heads, chosen.votes.map(function (entry) {
      var tally = count([entry]);
      var names = make('details', {}, make('summary', {}, book.votes[entry.vote][LABEL]));
      names.addEventListener('toggle', function () {
        if (names.open && names.childNodes.length === 1) {
          names.appendChild(make('p', {}, [voteLink(entry.vote), book.votes[entry.vote][TITLE] ? ' \u00b7 ' + book.votes[entry.vote][TITLE] : '']));
          byChoice(chosen.states, entry).forEach(function (part) { names.appendChild(part); });
        }
      });
      return row([make('th', {'scope': 'row'}, names), make('td', {'class': 'day'}, book.votes[entry.vote][DAY])]
        .concat(chosen.subjects.map(function (state) {
          return make('td', {}, entry.states.indexOf(state) < 0 ? [] : signOf(entry.vote, state));
        }))
        .concat(CHOICES.map(function (choice) { return make('td', {'class': 'end'}, tally[choice[0]]); })));
    }), 'list');
  }
  function ballots(chosen) {
    if (chosen.votes.length === 1) { return oneVote(chosen, chosen.votes[0]); }
    if (chosen.states.length === 1) { return oneState(chosen); }
    return chosen.votes.length * chosen.states.length <= MOST_CELLS ? matrix(chosen) : byVote(chosen);
  }
  function tallies(chosen) {
    var tally = count(chosen.votes);
    var lines = [[words.votes, chosen.votes.length], [words.states, chosen.states.length]].map(function (line) {
      return make('div', {}, [make('dt', {}, line[0]), make('dd', {}, line[1])]);
    });
    return make('dl', {'class': 'tally'}, lines.concat(CHOICES.map(function (choice) {
      return make('div', {}, [make('dt', {}, [sign(choice), ' ' + words[choice[1]]]), make('dd', {'data-choice': choice[0]}, tally[choice[0]])]);
    })));
  }

  var panel = make('dialog', {'class': 'ballots', 'aria-labelledby': 'ballots-panel'});
  document.body.appendChild(panel);
  var opener = null;
  panel.addEventListener('close', function () {
    panel.textContent = '';
    if (opener) { opener.focus(); }
  });
  panel.addEventListener('click', function (event) { if (event.target === panel) { panel.close(); } });

  function tableName(source) { return source.split(/[ .]/)[0]; }
  function show(trail, place) {
    var chosen = read(book.selections[trail[2]]);
    place.textContent = '';
    var name = tableName(trail[1]);
    place.appendChild(tallies(chosen));
    place.appendChild(make('p', {'class': 'note'}, [
      words.source + ' ', make('a', {'href': 'tables/' + name + '.csv'}, name + '.csv')
    ]));
    var shown = ballots(chosen);
    if (shown.querySelector('.spot')) { spots(chosen).forEach(function (line) { place.appendChild(line); }); }
    place.appendChild(make('div', {'class': 'scroll', 'role': 'region', 'tabindex': '0', 'aria-labelledby': 'ballots-panel'}, shown));
  }
  /* The cell of a row in which a number stands. */
  function cellAt(line, column) {
    var place = 0;
    return Array.prototype.filter.call(line.cells, function (cell) {
      place += cell.colSpan;
      return place > column;
    })[0];
  }
  /* What a number of a row is: the head of its column, the number as printed, and of how many votes. */
  function labelled(line, trail) {
    var table = line.closest('table');
    var title = table.tHead ? cellAt(table.tHead.rows[0], trail[0]).textContent.trim() : '';
    var count = read(book.selections[trail[2]]).votes.length;
    var printed = cellAt(line, trail[0]).textContent.trim().split('\n')[0].replace(new RegExp('\\s*[(\uff08]' + count + '[)\uff09]$'), '');
    var votes = (count === 1 ? words.one : words.many).replace('#', count);
    return title + words.is + printed + words.of.replace('#', votes);
  }
  /* The ways of a row in the order of its columns; those of a row as a whole have no label. */
  function ofRow(link) {
    var line = link.closest('tr');
    var trails = book.rows[Number(link.dataset.ballots)];
    if (trails.length === 1) { return [['', trails[0][1], trails[0][2]]]; }
    return trails.slice().sort(function (a, b) { return a[0] - b[0]; })
      .map(function (trail) { return [labelled(line, trail), trail[1], trail[2], trail[0]]; });
  }
  function place(trails, column) {
    return Math.max(0, trails.map(function (trail) { return trail[3]; }).indexOf(column));
  }
  function open(title, told, trails, from, first) {
    opener = from;
    panel.textContent = '';
    var close = make('button', {'type': 'button', 'class': 'close'}, words.close);
    close.addEventListener('click', function () { panel.close(); });
    panel.appendChild(make('div', {'class': 'panelhead'}, [make('h2', {'id': 'ballots-panel'}, title), close]));
    if (told) { panel.appendChild(make('p', {'class': 'told'}, told)); }
    var place = make('div', {});
    if (trails.length > 1) {
      var choices = make('div', {'class': 'trails', 'role': 'group', 'aria-label': words.numbers});
      var buttons = trails.map(function (trail) {
        var button = make('button', {'type': 'button', 'aria-pressed': 'false'}, trail[0]);
        button.addEventListener('click', function () { press(button, trail); });
        choices.appendChild(button);
        return button;
      });
      panel.appendChild(choices);
      press(buttons[first], trails[first]);
    } else {
      if (trails[0][0]) { panel.appendChild(make('p', {'class': 'lone'}, trails[0][0])); }
      show(trails[0], place);
    }
    function press(button, trail) {
      buttons.forEach(function (other) { other.setAttribute('aria-pressed', other === button ? 'true' : 'false'); });
      show(trail, place);
    }
    panel.appendChild(place);
    panel.showModal();
    close.focus();
  }

  /* What stands before a mark: from the mark before it, or from where its line begins. */
  function sentence(link) {
    var mark = link.closest('.mark');
    var line = mark && mark.closest('p, li, dd, td, th, figcaption');
    if (!line) { return ''; }
    var before = Array.prototype.filter.call(line.querySelectorAll('.mark, .rank'), function (other) {
      return other.compareDocumentPosition(mark) & Node.DOCUMENT_POSITION_FOLLOWING;
    }).pop();
    var range = document.createRange();
    range.setStart(line, 0);
    if (before) { range.setStartAfter(before); }
    range.setEndBefore(mark);
    return range.toString().trim();
  }
  document.querySelectorAll('a[data-claim], a[data-ballots]').forEach(function (link) {
    if (link.dataset.ballots !== undefined || book.claims[link.dataset.claim]) {
      link.setAttribute('aria-haspopup', 'dialog');
      link.setAttribute('title', words.title);
    }
    /* Each number of a row that has several leads to its own; keys reach them by the link behind the head. */
    var several = link.dataset.ballots === undefined ? [] : book.rows[Number(link.dataset.ballots)];
    if (several.length > 1) {
      several.forEach(function (trail) {
        var cell = cellAt(link.closest('tr'), trail[0]);
        cell.classList.add('counted');
        cell.setAttribute('data-column', trail[0]);
      });
    }
  });
  function openRow(link, column) {
    var trails = ofRow(link);
    open(words.title + ' ' + link.parentNode.textContent.trim(), '', trails, link, place(trails, column));
  }
  document.addEventListener('click', function (event) {
    if (!event.target.closest || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) { return; }
    var cell = event.target.closest('td.counted');
    /* Who marks a number to copy it has not asked for its ballots. */
    if (cell && !event.target.closest('a') && String(window.getSelection()) === '') {
      openRow(cell.parentNode.querySelector('a.behind'), Number(cell.dataset.column));
      return;
    }
    var link = event.target.closest('a[aria-haspopup="dialog"]');
    if (!link) { return; }
    event.preventDefault();
    if (link.dataset.ballots !== undefined) {
      openRow(link, book.rows[Number(link.dataset.ballots)][0][0]);
    } else {
      open(words.title + ' ' + link.textContent, sentence(link), book.claims[link.dataset.claim], link, 0);
    }
  });
}());
