/** “/” where nothing is being typed, or Ctrl+K anywhere, opens the search. Answers how to stop listening. */
export function onSearchKey(open: () => void): () => void {
  const press = (event: KeyboardEvent) => {
    const isTyping =
      event.target instanceof Element && event.target.closest('input, textarea, select, dialog');
    const isAsked =
      event.key === '/' ? !isTyping : event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey);
    if (!isAsked || event.altKey) return;
    event.preventDefault();
    open();
  };
  window.addEventListener('keydown', press);
  return () => window.removeEventListener('keydown', press);
}
