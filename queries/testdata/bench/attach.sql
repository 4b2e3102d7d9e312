ATTACH $target AS target (STORAGE_VERSION 'v1.0.0')
