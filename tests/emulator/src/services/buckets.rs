//! What stands for Amazon S3: a directory with a folder for each bucket, see `--s3`.

use std::fs;
use std::io::{self, Read as _};
use std::path::{Component, Path, PathBuf};

use crate::options::Options;

/// The longest part of a key between two slashes, in bytes: file systems take no longer names.
const LONGEST_NAME: usize = 255;

/// A bucket that is there.
#[derive(Debug)]
pub(crate) struct Bucket {
    /// As it is without symbolic links.
    folder: PathBuf,
}

impl Bucket {
    /// The bucket with this name. Without `--s3` there are no buckets, and nobody can say which are missing.
    ///
    /// # Errors
    /// A sentence if there is no such bucket.
    pub(crate) fn open(options: &Options, name: &str) -> Result<Option<Bucket>, String> {
        let Some(directory) = &options.s3 else { return Ok(None) };
        let missing = || format!("there is no bucket {name}");
        let name = plain(name).filter(|name| name.components().count() == 1).ok_or_else(missing)?;
        match fs::canonicalize(directory.join(name)) {
            Ok(folder) if folder.is_dir() => Ok(Some(Bucket { folder })),
            _ => Err(missing()),
        }
    }

    /// Writes an object.
    pub(crate) fn write(&self, key: &str, content: &[u8]) -> io::Result<()> {
        fs::write(self.place(key)?, content)
    }

    /// Reads an object.
    pub(crate) fn read(&self, key: &str) -> io::Result<Vec<u8>> {
        let mut content = Vec::new();
        self.reader(key)?.0.read_to_end(&mut content)?;
        Ok(content)
    }

    /// An object to read piece by piece, and its size in bytes.
    pub(crate) fn reader(&self, key: &str) -> io::Result<(fs::File, u64)> {
        let file = self.file(key)?;
        // Before it is opened: to open a pipe waits for somebody who writes.
        match fs::metadata(&file) {
            Ok(about) if about.is_file() => Ok((fs::File::open(file)?, about.len())),
            Err(error) if !matches!(error.kind(), io::ErrorKind::NotFound | io::ErrorKind::NotADirectory) => Err(error),
            _ => Err(io::ErrorKind::NotFound.into()),
        }
    }

    /// A new object to write piece by piece.
    pub(crate) fn writer(&self, key: &str) -> io::Result<fs::File> {
        fs::File::create(self.place(key)?)
    }

    /// Whether objects can have keys that begin with this, which is empty or ends with a slash.
    ///
    /// # Errors
    /// A sentence that names what cannot be.
    pub(crate) fn check_prefix(&self, prefix: &str) -> Result<(), String> {
        if prefix.is_empty() {
            return Ok(());
        }
        let folder = self.file(prefix.trim_end_matches('/')).map_err(|error| error.to_string())?;
        let below = folder.ancestors().take_while(|ancestor| *ancestor != self.folder);
        match below.filter(|ancestor| ancestor.exists()).find(|ancestor| !ancestor.is_dir()) {
            Some(_) => Err(format!("{prefix:?} leads through an object, which is a file here")),
            None => Ok(()),
        }
    }

    /// Where an object is, as a URL.
    pub(crate) fn url(&self, key: &str) -> String {
        let file = self.folder.join(key);
        format!("file://{}", fs::canonicalize(&file).unwrap_or(file).display())
    }

    /// Removes an object; one that is not there is removed already.
    pub(crate) fn remove(&self, key: &str) -> io::Result<()> {
        match fs::remove_file(self.file(key)?) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
            _ => Ok(()),
        }
    }

    /// Where an object can be written; only files are objects.
    fn place(&self, key: &str) -> io::Result<PathBuf> {
        let file = self.file(key)?;
        file.parent().map_or(Ok(()), fs::create_dir_all)?;
        match fs::metadata(&file) {
            Ok(about) if !about.is_file() => {
                Err(io::Error::new(io::ErrorKind::AlreadyExists, format!("{key:?} is no file")))
            }
            _ => Ok(file),
        }
    }

    /// Where an object is, or would be: nothing outside the bucket's folder, whatever symbolic links are in it.
    fn file(&self, key: &str) -> io::Result<PathBuf> {
        let wrong = || io::Error::new(io::ErrorKind::NotFound, format!("{key:?} is no key of an object here"));
        let file = self.folder.join(plain(key).ok_or_else(wrong)?);
        // What is not there yet leads nowhere else. A link to what is not there is there itself.
        let there = file.ancestors().find(|ancestor| ancestor.symlink_metadata().is_ok()).ok_or_else(wrong)?;
        match fs::canonicalize(there) {
            Ok(there) if there.starts_with(&self.folder) => Ok(file),
            _ => Err(wrong()),
        }
    }
}

/// A path that stays below the folder that it is joined to, and that a file system takes.
fn plain(path: &str) -> Option<&Path> {
    let is_short = path.split('/').all(|name| name.len() <= LONGEST_NAME);
    let path = Some(path).filter(|path| is_short && !path.contains('\0')).map(Path::new)?;
    let stays = path.components().all(|component| matches!(component, Component::Normal(_)));
    (stays && path.components().next().is_some()).then_some(path)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_leads_out_of_the_directory() {
        let long = "x".repeat(256);
        for path in ["", "/etc/passwd", "../other", "a/../../b", ".", "./a", "a\0b", &long] {
            assert_eq!(plain(path), None, "{path}");
        }
        assert_eq!(plain("imports/plant.json"), Some(Path::new("imports/plant.json")));
    }
}
