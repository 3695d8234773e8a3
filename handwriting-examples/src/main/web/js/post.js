/** Posts JSON, and gives the answer; what goes wrong is an error whose message is a sentence for the user. */
export async function post(path, body) {
  const response = await fetch(path, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  }).catch(() => { throw new Error('The server is away; nothing was changed.'); });
  const answer = await response.json().catch(() => ({}));
  if (!response.ok) throw new Error(answer.error ?? 'The server did not do it.');
  return answer;
}
