/**
 * CloudFront function, on viewer requests, for a store that knows only keys: one address a page,
 * with its slash and without index.html; an address that ends in a slash asks for its index.
 * Written for the CloudFront runtime 2.0, which takes a plain script and calls `handler`.
 */
function handler(event) {
  const request = event.request;
  const uri = request.uri;
  const moved = (path) => ({
    statusCode: 301,
    statusDescription: 'Moved Permanently',
    headers: { location: { value: path + queryOf(request.querystring) } },
  });
  if (uri.startsWith('//')) return moved(uri.replace(/^\/+/, '/'));
  if (uri.endsWith('/index.html')) return moved(uri.slice(0, -'index.html'.length));
  if (uri.endsWith('/')) {
    request.uri = `${uri}index.html`;
    return request;
  }
  const name = uri.slice(uri.lastIndexOf('/') + 1);
  return name.includes('.') ? request : moved(`${uri}/`);
}

function queryOf(querystring) {
  const pairs = Object.keys(querystring).flatMap((name) => {
    const entry = querystring[name];
    const values = entry.multiValue ? entry.multiValue : [entry];
    return values.map((v) => (v.value === '' ? name : `${name}=${v.value}`));
  });
  return pairs.length === 0 ? '' : `?${pairs.join('&')}`;
}

// CloudFront calls it by its name.
void handler;
