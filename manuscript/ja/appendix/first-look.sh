#!/bin/bash
# 引き継いだノードの様子を、変更を加えずに調べます。root で実行します。
set -u

# tag::release[]
pveversion -v | head -n 3      # <1>
pvesubscription get            # <2>
apt policy proxmox-ve          # <3>
# end::release[]

# tag::cluster[]
pvecm status | grep -E 'Quorate|votes'  # <1>
corosync-cfgtool -s                     # <2>
timeout 5 ls /etc/pve/nodes             # <3>
ha-manager status                       # <4>
systemctl --failed --no-pager           # <5>
# end::cluster[]

# tag::guests[]
pvesh get /cluster/resources --type vm --output-format json |
  jq -r '.[] | [.vmid, .node, .status, .name] | @tsv' |
  sort -n
# end::guests[]

# tag::backup[]
since=$(date -d '-1 day' +%s)
pvesh get "/nodes/$(hostname)/tasks" --since "$since" \
  --source all --typefilter vzdump --output-format json |
  jq -r '.[] | [.starttime, .status // "running", .id // "all"] | @tsv'
# end::backup[]
