import { commands } from '../commands.ts'
import { strings } from '../strings.ts'
import { IconButton } from './icon-button.tsx'

const MOUSE_AND_KEYS = Object.entries(strings.keys.others)

/** What the keys and the mouse do. */
export function KeySheet() {
  return (
    <div class="key-sheet-place">
      <IconButton icon="keys" opens="key-sheet" label={strings.keys.label} />
      <div id="key-sheet" class="menu key-sheet" popover="auto">
        <h2>{strings.keys.label}</h2>
        <dl>
          {MOUSE_AND_KEYS.map(([keys, words]) => (
            <KeyRow key={keys} keys={keys} words={words} />
          ))}
          {commands.map(({ id, keys, words }) => (
            <KeyRow key={id} keys={keys.map(readable).join(', ')} words={words} />
          ))}
        </dl>
      </div>
    </div>
  )
}

function KeyRow({ keys, words }: Readonly<{ keys: string; words: string }>) {
  return (
    <div>
      <dt>
        <kbd>{keys}</kbd>
      </dt>
      <dd>{words}</dd>
    </div>
  )
}

/** `ctrl+shift+z` → `Ctrl Shift Z` */
function readable(keys: string): string {
  return keys
    .split('+')
    .map((key) => key.charAt(0).toUpperCase() + key.slice(1))
    .join(' ')
}
