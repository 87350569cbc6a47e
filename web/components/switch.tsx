export type SwitchProps = Readonly<{ isOn: boolean; onPress: () => void; label: string; note?: string }>

/** Something that is on or off. */
export function Switch({ isOn, onPress, label, note }: SwitchProps) {
  return (
    <button type="button" role="switch" class="switch" aria-checked={isOn} onClick={onPress}>
      <span class="switch-track" aria-hidden="true" />
      <span>
        {label}
        {note && <small>{note}</small>}
      </span>
    </button>
  )
}
