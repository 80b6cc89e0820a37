/** The page around a lesson: the ground it stands on, and the small print under it. */
export const launchStyle = `:root {
  color-scheme: light dark;
  font-family: system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', sans-serif;
  line-height: 1.5;
  background: #fbf8f2;
  color: #21242e;
}
@media (prefers-color-scheme: dark) {
  :root {
    background: #17181d;
    color: #f1ede4;
  }
}
body {
  margin: 0;
}
main {
  max-width: 60rem;
  margin: 0 auto;
  padding: clamp(0.5rem, 2vw, 1.5rem);
}
aside {
  max-width: 52rem;
  margin: 1rem auto 0;
  padding: 0 1rem;
}
`;
