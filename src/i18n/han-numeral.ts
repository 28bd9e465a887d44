const digits = ['〇', '一', '二', '三', '四', '五', '六', '七', '八', '九'];

/** Digit by digit, as years are written: `2024` → `二〇二四`. */
export function hanDigits(number: number): string {
  return [...String(number)].map((digit) => digits[Number(digit)]).join('');
}

/** As counted and spoken, 1 to 9999: `10` → `十`, `22` → `二十二`, `105` → `一百〇五`. */
export function hanNumber(number: number): string {
  if (number < 10) return digits[number] ?? '';
  if (number < 20) return `十${number % 10 === 0 ? '' : digits[number % 10]}`;
  const [unit, name] = number < 100 ? [10, '十'] : number < 1000 ? [100, '百'] : [1000, '千'];
  const rest = number % unit;
  const gap = rest > 0 && rest < unit / 10 ? '〇' : '';
  const tail = rest === 0 ? '' : rest < 20 && rest >= 10 ? `一${hanNumber(rest)}` : hanNumber(rest);
  return `${digits[Math.floor(number / unit)]}${name}${gap}${tail}`;
}
