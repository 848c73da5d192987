#!/usr/bin/env bash
# Chargers from the command line, with curl:
#   chargers.sh list
#   chargers.sh show  <charger>
#   chargers.sh limit <charger> <connector> <ampere> [seconds]   the gateway clears it after so many seconds (600)
#   chargers.sh clear <charger> <connector>
#   chargers.sh start <charger> <connector> <tag>
#   chargers.sh stop  <charger> <connector>
#   chargers.sh events [charger]                                 until Ctrl+C
# Where and who: GATEWAY=http://localhost:8080 KEY=...
set -euo pipefail
GATEWAY=${GATEWAY:-http://localhost:8080}
KEY=${KEY:-demo}

# The key goes to curl on its standard input, so that no list of processes shows it. Errors are printed, and fail the script.
ask() {
  curl --silent --show-error --fail-with-body --config - "$@" <<< "header = \"X-API-Key: $KEY\""
}

get() {
  ask --max-time 40 "$GATEWAY$1"
  echo
}

command() {
  ask --max-time 40 --header 'Content-Type: application/json' --data "$3" "$GATEWAY/v1/chargers/$1/commands/$2"
  echo
}

case ${1:-} in
  list) get /v1/chargers ;;
  show) get "/v1/chargers/$2" ;;
  limit) command "$2" set-charging-limit "{\"connector\": $3, \"value\": $4, \"unit\": \"A\", \"expiresIn\": ${5:-600}}" ;;
  clear) command "$2" clear-charging-limit "{\"connector\": $3}" ;;
  start) command "$2" start-charging "{\"connector\": $3, \"idTag\": \"$4\"}" ;;
  stop) command "$2" stop-charging "{\"connector\": $3}" ;;
  events) ask --no-buffer --header 'Accept: text/event-stream' "$GATEWAY/v1/events${2:+?charger=$2}" ;;
  *)
    sed -n '2,/^set/{/^# /s/^# //p}' "$0" >&2
    exit 2
    ;;
esac
