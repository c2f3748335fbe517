/** public/icon.svg, inline: as a file it would be asked for again whenever the header comes back, network or not. */
export function AtlasMark() {
  return (
    <svg className="atlas-mark" viewBox="0 0 32 32" aria-hidden="true">
      <rect width="32" height="32" rx="6" fill="#1d2733" />
      <path d="M5 9.5 13 6v19l-8 3.5z" fill="#7fb2ea" />
      <path d="m14 6 5 2.5v19L14 25z" fill="#e9e7e0" />
      <path d="M20 8.5 27 5v18.5l-7 4z" fill="#e08b3c" />
    </svg>
  );
}
