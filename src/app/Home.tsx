import { useWords } from '../text';

export function Home() {
  const { home } = useWords();
  return (
    <>
      <h1>{home.title}</h1>
      <p>{home.lead}</p>
    </>
  );
}
