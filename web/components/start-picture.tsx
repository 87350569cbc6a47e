/** Two things and what is said of them. */
export function StartPicture() {
  return (
    <svg class="start-picture" viewBox="0 0 240 84" width="240" height="84" aria-hidden="true">
      <path class="start-line" d="M44 42h132" />
      <path class="start-arrow" d="M184 42l-12-6v12z" />
      <path class="start-words" d="M64 64h30M100 64h46M152 64h24" />
      <circle class="start-person" cx="32" cy="42" r="14" />
      <rect class="start-event" x="184" y="30" width="24" height="24" rx="2" />
    </svg>
  )
}
