FROM latest
