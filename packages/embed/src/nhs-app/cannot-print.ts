/** Says what to do instead: the app cannot print, and a button that does nothing leaves people guessing. */
export function cannotPrint(): void {
  const dialog = document.createElement('dialog');
  const said = document.createElement('p');
  said.textContent =
    'The NHS App cannot print. To print, open this address in the web browser of your phone or computer:';
  const address = document.createElement('p');
  address.textContent = location.origin + location.pathname;
  const close = document.createElement('button');
  close.textContent = 'Close';
  close.addEventListener('click', () => dialog.close());
  dialog.addEventListener('close', () => dialog.remove());
  dialog.append(said, address, close);
  document.body.append(dialog);
  dialog.showModal();
}
