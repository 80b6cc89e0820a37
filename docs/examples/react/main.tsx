import 'leerspoor';
import '@leerspoor/elements/react';
import { useState } from 'react';
import { createRoot } from 'react-dom/client';

function Lesson() {
  const [heard, setHeard] = useState<readonly string[]>([]);
  return (
    <>
      <leerspoor-practice
        src="sommen/pack.json"
        pupil="k3f9"
        lang="nl"
        onleerspoor-item-answered={({ fact }) =>
          setHeard((before) => [...before, `${fact.item}: ${fact.score === 1 ? 'right' : 'not yet'}`])
        }
        onleerspoor-error={({ message }) => console.error(message)}
      />
      <ol id="heard" aria-label="Wat de pagina hoort">
        {heard.map((line, number) => (
          <li key={number}>{line}</li>
        ))}
      </ol>
    </>
  );
}

createRoot(document.querySelector('#page')!).render(<Lesson />);
