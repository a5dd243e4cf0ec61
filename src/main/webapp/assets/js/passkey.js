// Passkeys. A form marked data-passkey asks the server what to ask the device, lets the device
// answer and is then sent like any other form. Without a device that can, it stays hidden.

const bytes = (text) =>
  Uint8Array.from(atob(text.replace(/-/g, '+').replace(/_/g, '/')), (letter) => letter.charCodeAt(0));

const text = (buffer) =>
  btoa(String.fromCharCode(...new Uint8Array(buffer)))
    .replace(/\+/g, '-')
    .replace(/\//g, '_')
    .replace(/=+$/, '');

const withBytes = (credentials) =>
  (credentials ?? []).map((credential) => ({ ...credential, id: bytes(credential.id) }));

async function keep(options) {
  const publicKey = {
    ...options,
    challenge: bytes(options.challenge),
    user: { ...options.user, id: bytes(options.user.id) },
    excludeCredentials: withBytes(options.excludeCredentials),
  };
  const credential = await navigator.credentials.create({ publicKey });
  return answer(credential, {
    attestationObject: text(credential.response.attestationObject),
    clientDataJSON: text(credential.response.clientDataJSON),
  });
}

async function show(options) {
  const publicKey = {
    ...options,
    challenge: bytes(options.challenge),
    allowCredentials: withBytes(options.allowCredentials),
  };
  const credential = await navigator.credentials.get({ publicKey });
  return answer(credential, {
    authenticatorData: text(credential.response.authenticatorData),
    clientDataJSON: text(credential.response.clientDataJSON),
    signature: text(credential.response.signature),
    userHandle: text(credential.response.userHandle),
  });
}

const answer = (credential, response) =>
  JSON.stringify({
    id: credential.id,
    rawId: text(credential.rawId),
    type: credential.type,
    clientExtensionResults: credential.getClientExtensionResults(),
    response,
  });

async function talk(form) {
  const begun = await fetch(form.dataset.passkey, { method: 'POST' });
  if (!begun.ok) {
    throw new Error(`The server answers ${begun.status}`);
  }
  const { sealed, options } = await begun.json();
  form.elements.sealed.value = sealed;
  const ask = form.dataset.passkeyKeep === undefined ? show : keep;
  form.elements.credential.value = await ask(options.publicKey);
  form.submit();
}

if (window.PublicKeyCredential) {
  for (const form of document.querySelectorAll('form[data-passkey]')) {
    form.hidden = false;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      const said = form.querySelector('[role=status]');
      said.textContent = '';
      talk(form).catch(() => {
        said.textContent = form.dataset.failed;
      });
    });
  }
}
