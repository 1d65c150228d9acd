// Runs before the page is drawn, so that what a reader chose does not flicker.
document.documentElement.classList.replace('no-js', 'js');
try {
  if (localStorage.getItem('onrecord:marks') === 'off') document.documentElement.classList.add('marks-off');
  if (localStorage.getItem('onrecord:people') === 'on') document.documentElement.classList.add('people-on');
} catch {
  // Storage is refused: the page is as it comes.
}
