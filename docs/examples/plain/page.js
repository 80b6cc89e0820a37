const heard = document.querySelector('#heard');

document.addEventListener('leerspoor-item-answered', ({ fact }) => {
  const line = document.createElement('li');
  line.textContent = `${fact.item}: ${fact.score === 1 ? 'right' : 'not yet'}`;
  heard.append(line);
});
document.addEventListener('leerspoor-error', ({ message }) => console.error(message));
