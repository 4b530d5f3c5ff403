/**
 * All that the page does by itself: filter findings, and light the whole of a place that a link leads to. Without it the
 * page shows everything.
 */
const SEVERITIES = ['error', 'warning', 'info'];
const KINDS = [...SEVERITIES, 'related'];

const form = document.getElementById('filters');
const cards = [...document.querySelectorAll('.card')];

/** Offset of an element of the text, which its id ends with. */
function offsetOf(id) {
  return Number(id.slice(id.indexOf('-') + 1));
}

/** What a card marks in the text: its own range and those of the other places. */
function rangesOf(card) {
  const { severity, from, to } = card.dataset;
  const related = [...card.querySelectorAll('.related a')].map((link) => ({
    kind: 'related',
    from: offsetOf(link.hash),
    to: Number(link.dataset.to),
  }));
  return [{ kind: severity, from: Number(from), to: Number(to) }, ...related];
}

/** Marks the text of a draft as the cards that are shown ask for; where several do, the gravest decides. */
function markText(draft) {
  const ranges = [...draft.querySelectorAll('.card:not([hidden])')]
    .flatMap(rangesOf)
    .sort((one, other) => one.from - other.from);
  const reach = {};
  let next = 0;
  for (const mark of draft.querySelectorAll('mark')) {
    const offset = offsetOf(mark.id);
    for (; next < ranges.length && ranges[next].from <= offset; next += 1) {
      const { kind, from, to } = ranges[next];
      // A range without any character marks the one that follows.
      reach[kind] = Math.max(reach[kind] || 0, to, from + 1);
    }
    mark.className = KINDS.find((kind) => reach[kind] > offset) || 'off';
  }
  for (const link of draft.querySelectorAll('.to-finding')) link.hidden = targetOf(link).hidden;
}

function targetOf(link) {
  return document.getElementById(link.hash.slice(1));
}

function applyFilters() {
  const severities = SEVERITIES.filter((_, index) => form.elements.severity[index].checked);
  const rule = form.elements.rule.value;
  for (const card of cards) {
    card.hidden = !severities.includes(card.dataset.severity) || (rule !== '' && card.dataset.rule !== rule);
  }
  for (const draft of document.querySelectorAll('.draft')) markText(draft);
  const shown = cards.filter((card) => !card.hidden).length;
  const status = document.getElementById('shown');
  status.textContent = status.dataset.text.replace('{shown}', shown).replace('{all}', cards.length);
  status.classList.toggle('some', shown < cards.length);
}

/** Lights all pieces of the place that a link into the text names. */
function light(link) {
  for (const lit of document.querySelectorAll('.lit')) lit.classList.remove('lit');
  const first = targetOf(link);
  if (first === null) return;
  const end = Number(link.dataset.to);
  const pieces = first.closest('.text').querySelectorAll('[id*="-"]');
  for (const piece of pieces) {
    const offset = offsetOf(piece.id);
    if (piece === first || (offset > offsetOf(first.id) && offset < end)) piece.classList.add('lit');
  }
}

document.addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest('a[data-to]') : null;
  if (link !== null) light(link);
});

if (form !== null) {
  form.hidden = false;
  form.addEventListener('change', applyFilters);
  form.addEventListener('submit', (event) => event.preventDefault());
  applyFilters();
}
