// Loaded before idnits: the draft is checked as of its own date, so that the verdict is the same tomorrow, and
// whatever would ask the network fails loudly.
const date = Date.parse(process.env.IDNITS_DATE)
if (Number.isNaN(date)) throw new Error('IDNITS_DATE is not a date')
Date.now = () => date
globalThis.fetch = async (url) => { throw new Error(`idnits asked the network for ${url}`) }
