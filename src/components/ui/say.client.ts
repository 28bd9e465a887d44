/** A short word to the reader at the foot of the window, also read out; gone after two seconds. */
let place: HTMLElement | undefined;
let timer = 0;

export function say(text: string): void {
  if (!place) {
    place = document.createElement('p');
    place.className = 'say';
    place.setAttribute('role', 'status');
    document.body.append(place);
  }
  place.textContent = text;
  clearTimeout(timer);
  timer = window.setTimeout(() => {
    if (place) place.textContent = '';
  }, 2000);
}
