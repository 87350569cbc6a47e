/** What the Encoding Standard calls an encoding: `latin1` → `windows-1252`; none for a name that it does not have. */
export function encodingName(label: string): string | undefined {
  try {
    return new TextDecoder(label.trim()).encoding
  } catch {
    return undefined
  }
}
