// Runs before the app and in every browser, so it is written in nothing newer than ES5.
// Chromium has both from 84 on, Safari from 15.4, Firefox from 98; gaps between flex items and the
// syntax that the build leaves as it is came with the same versions or earlier.
if (!window.WeakRef || !window.HTMLDialogElement) {
  document.getElementById('tooOld').removeAttribute('hidden');
}
