// Before the first paint: the theme this person chose, or that of the device. A file, since inline scripts are refused.
try {
  var theme = localStorage.getItem('placard.theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch (error) {
  // Storage is closed to this page: the device's theme stands.
}
