// Shows the note of the quotation under pointer or focus, and dims all but one speaker:
// the chosen one, or else the one under pointer or focus.
(() => {
  'use strict';
  const root = document.documentElement;
  const all = (selector) => document.querySelectorAll(selector);
  const status = document.querySelector('.spoken');
  const margin = document.querySelector('.margin');
  const wide = window.matchMedia('(min-width: 75rem)');
  let hovered = null; // a mark or a speaker's button
  let focused = null;
  let chosen = null;
  let shown = null;
  let lit = null;

  const place = (note, mark) => {
    note.style.top = '';
    const line = mark.getClientRects()[0];
    if (!wide.matches || !line) return;
    const lowest = window.innerHeight - note.offsetHeight - 12;
    const top = Math.max(8, Math.min(line.top - 14, lowest));
    note.style.top = (top - margin.getBoundingClientRect().top) + 'px';
  };

  const showNote = (mark) => {
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

  const light = (button) => {
    const speaker = button ? button.dataset.s : null;
    if (speaker === lit) return;
    all('mark.chosen').forEach((m) => m.classList.remove('chosen'));
    lit = speaker;
    if (speaker === null) {
      delete root.dataset.dim;
      return;
    }
    root.dataset.dim = speaker;
    all('mark.s' + speaker).forEach((m) => m.classList.add('chosen'));
  };

  const update = () => {
    const reading = document.activeElement.matches('.badge:focus-visible'); // whatever the pointer rests on
    const at = reading ? focused : hovered || focused;
    showNote([hovered, focused].find((e) => e && e.matches('mark')));
    light(chosen || (at && at.matches('.who') ? at : null));
  };

  const choose = (button) => {
    chosen = button === chosen ? null : button;
    all('.who').forEach((b) => b.setAttribute('aria-pressed', String(b === chosen)));
    if (chosen) {
      root.dataset.chosen = chosen.dataset.s;
      status.textContent = 'Hervorgehoben: ' + chosen.querySelector('.name').textContent
        + ', ' + chosen.querySelector('.count').textContent;
    } else {
      delete root.dataset.chosen;
      status.textContent = 'Alle Zitate';
    }
  };

  const partOf = (node) => node && node.closest ? node.closest('mark.q, .who') : null;

  document.addEventListener('pointerover', (e) => {
    hovered = e.pointerType === 'touch' ? null : partOf(e.target);
    update();
  });
  root.addEventListener('pointerleave', () => { hovered = null; update(); });
  document.addEventListener('focusin', (e) => {
    const part = partOf(e.target);
    focused = part && (part.matches('mark') || e.target.matches(':focus-visible')) ? part : null;
    hovered = null; // the keyboard has taken over from a pointer that rests somewhere
    update();
  });
  document.addEventListener('focusout', () => { focused = null; update(); });
  document.addEventListener('click', (e) => {
    const part = partOf(e.target);
    if (part && part.matches('.who')) choose(part);
    focused = part && part.matches('mark') ? part : focused; // a click may give no focus
    if (!part) focused = null;
    update();
  });
  document.addEventListener('keydown', (e) => {
    if (e.key !== 'Escape') return;
    hovered = focused = null;
    if (chosen) choose(chosen);
    update();
  });
})();
