/** Matches the API's minimum. */
export const PASSWORD_MIN = 12;

export function isEmail(value: string): string | null {
  return /^[^\s@]+@\S+$/.test(value.trim()) ? null : 'Enter your email address, such as ada@example.com.';
}

export function isPassword(value: string): string | null {
  return value.length >= PASSWORD_MIN ? null : `Use at least ${PASSWORD_MIN} characters.`;
}

export function isFilled(what: string) {
  return (value: string) => (value.trim() ? null : `Enter ${what}.`);
}
