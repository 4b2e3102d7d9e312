DETACH old_file;
DETACH new_file;
