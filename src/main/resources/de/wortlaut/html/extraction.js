// Shows the note of the quotation under pointer or focus, and dims all but a chosen speaker.
(() => {
  'use strict';
  const root = document.documentElement;
  const all = (selector) => Array.from(document.querySelectorAll(selector));
  const status = document.querySelector('.spoken');
  const notes = document.querySelector('.notes');
  const margin = document.querySelector('.margin');
  const wide = window.matchMedia('(min-width: 75rem)');
  let hovered = null;
  let focused = null;
  let shown = null;

  root.dataset.js = '';

  const place = (note, mark) => {
    note.style.top = '';
    if (!wide.matches) return;
    const line = mark.getClientRects()[0];
    if (!line) return;
    const lowest = window.innerHeight - note.offsetHeight - 12;
    const top = Math.max(8, Math.min(line.top - 14, lowest));
    note.style.top = (top - margin.getBoundingClientRect().top) + 'px';
  };

  const show = () => {
    const mark = hovered || focused;
    const id = mark ? mark.dataset.q : null;
    if (id === shown) return;
    all('.now').forEach((e) => e.classList.remove('now'));
    all('.text .lit').forEach((e) => e.classList.remove('lit'));
    shown = id;
    if (id === null) return;
    all('.q' + id).forEach((e) => e.classList.add('now'));
    all('.c' + id + ', .m' + id).forEach((e) => e.classList.add('lit'));
    const note = document.getElementById('n' + id);
    note.classList.add('now');
    place(note, mark);
  };

  const choose = (button) => {
    const off = !button || button.getAttribute('aria-pressed') === 'true';
    all('.who').forEach((b) => b.setAttribute('aria-pressed', String(!off && b === button)));
    all('mark.chosen').forEach((m) => m.classList.remove('chosen'));
    if (off) {
      delete root.dataset.chosen;
      status.textContent = 'Alle Zitate';
      return;
    }
    root.dataset.chosen = button.dataset.s;
    all('mark.s' + button.dataset.s).forEach((m) => m.classList.add('chosen'));
    status.textContent = 'Hervorgehoben: ' + button.querySelector('.name').textContent
      + ', ' + button.querySelector('.count').textContent;
  };

  const markOf = (node) => node && node.closest ? node.closest('mark.q') : null;

  document.addEventListener('pointerover', (e) => { hovered = markOf(e.target); show(); });
  document.addEventListener('pointerleave', () => { hovered = null; show(); });
  document.addEventListener('focusin', (e) => { focused = markOf(e.target); show(); });
  document.addEventListener('focusout', () => { focused = null; show(); });
  document.addEventListener('click', (e) => {
    const button = e.target.closest('.who');
    if (button) choose(button);
    const mark = markOf(e.target);
    if (mark) { focused = mark; show(); } // some browsers give a clicked button no focus
  });
  document.addEventListener('keydown', (e) => {
    if (e.key !== 'Escape') return;
    hovered = focused = null;
    show();
    if (root.dataset.chosen !== undefined) choose(null);
  });
})();
