import open from 'open'

/** Opens an address in the browser of the person at this computer; where there is no screen, nothing happens. */
export async function openBrowser(address: string): Promise<void> {
  if (!hasScreen()) return
  const opened = await open(address).catch(() => undefined)
  opened?.on('error', () => undefined)
}

function hasScreen(): boolean {
  const { platform, env } = process
  if (platform === 'darwin' || platform === 'win32') return true
  return Boolean(env.DISPLAY || env.WAYLAND_DISPLAY || env.WSL_DISTRO_NAME)
}
