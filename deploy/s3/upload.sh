#!/bin/sh
# Uploads a built folder so that no reader meets a page whose files are not there yet: hashed
# files first, pages last, old files never removed here.
# usage: deploy/s3/upload.sh dist s3://bucket
set -eu
from=$1
to=$2
hashed='public, max-age=31536000, immutable'
short='public, max-age=0, must-revalidate'
for folder in _astro offline pagefind/index pagefind/fragment; do
  if [ -d "$from/$folder" ]; then
    aws s3 cp "$from/$folder" "$to/$folder" --recursive --cache-control "$hashed"
  fi
done
if [ -d "$from/share" ]; then
  aws s3 cp "$from/share" "$to/share" --recursive --cache-control 'public, max-age=86400'
fi
aws s3 cp "$from" "$to" --recursive --cache-control "$short" \
  --exclude '*.html' --exclude '_*' --exclude 'offline/*' --exclude 'share/*' \
  --exclude 'pagefind/index/*' --exclude 'pagefind/fragment/*' --exclude site.webmanifest --exclude sw.js
aws s3 cp "$from/site.webmanifest" "$to/site.webmanifest" --cache-control "$short" \
  --content-type application/manifest+json
aws s3 cp "$from" "$to" --recursive --exclude '*' --include '*.html' --cache-control "$short" \
  --content-type 'text/html; charset=utf-8'
aws s3 cp "$from/sw.js" "$to/sw.js" --cache-control "$short"
